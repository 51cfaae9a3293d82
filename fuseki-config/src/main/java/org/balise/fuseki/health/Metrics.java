package org.balise.fuseki.health;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Locale;

/** The counts of a server in the text format of Prometheus, version 0.0.4. */
final class Metrics {

    static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final StringBuilder text = new StringBuilder();

    private Metrics() {}

    static String of(RequestCounts requests, QueryCounts queries) {
        Metrics metrics = new Metrics();
        metrics.statuses(requests.all());
        metrics.durations(requests);
        metrics.one("balise_queries_running", "gauge", "Queries that are evaluated now.", queries.running());
        metrics.one("balise_queries_waiting", "gauge", "Queries that wait for a place.", queries.waiting());
        metrics.one("balise_queries_refused_total", "counter", "Queries that found no place.", queries.refused());
        metrics.memory(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage());
        return metrics.text.toString();
    }

    private void statuses(Tally all) {
        head("balise_requests_total", "counter", "Requests by class of status.");
        for (int one = 1; one <= 5; one++) {
            line("balise_requests_total{status=\"" + one + "xx\"}", all.ofClass(one));
        }
    }

    private void durations(RequestCounts requests) {
        String name = "balise_request_seconds";
        head(name, "histogram", "How long requests took.");
        int bounds = Tally.BOUNDS.size();
        for (int one = 0; one < bounds; one++) {
            double seconds = Tally.BOUNDS.get(one).toMillis() / 1e3;
            line(name + "_bucket{le=\"" + seconds + "\"}", requests.all().within(one));
        }
        line(name + "_bucket{le=\"+Inf\"}", requests.all().within(bounds));
        text.append(String.format(Locale.ROOT, "%s_sum %.6f\n", name, requests.seconds()));
        line(name + "_count", requests.all().within(bounds));
    }

    private void memory(MemoryUsage heap) {
        one("balise_heap_used_bytes", "gauge", "Heap in use, garbage included.", heap.getUsed());
        one("balise_heap_max_bytes", "gauge", "Heap that may be used.", heap.getMax());
    }

    private void one(String name, String type, String help, long value) {
        head(name, type, help);
        line(name, value);
    }

    private void head(String name, String type, String help) {
        text.append("# HELP " + name + " " + help + "\n# TYPE " + name + " " + type + "\n");
    }

    private void line(String name, long value) {
        text.append(name).append(' ').append(value).append('\n');
    }
}
