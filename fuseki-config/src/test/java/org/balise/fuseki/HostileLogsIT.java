package org.balise.fuseki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.balise.fuseki.command.ExitCode;
import org.balise.fuseki.sparql.HostileLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a process prints of requests that are made to fail in every way there is a test for: nothing, at whatever level. */
@Timeout(300)
class HostileLogsIT {

    private static final int SENDERS = 6;

    @TempDir
    Path folder;

    @Test
    void noWordOfAHostileRequestIsPrinted() throws Exception {
        List<byte[]> requests = HostileLists.all();
        List<String> statuses = new ArrayList<>();
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try (RunningJar jar = RunningJar.serve(
                folder,
                List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=trace"),
                "--timeout",
                "1",
                "--counts",
                "--health-port",
                "0")) {
            int port = jar.address().getPort();
            List<Callable<String>> sending = requests.stream()
                    .map(request -> (Callable<String>) () -> status(RawConnection.exchange(port, request)))
                    .toList();
            for (Future<String> status : senders.invokeAll(sending)) {
                statuses.add(status.get());
            }
            jar.tellToStop();

            assertThat(jar.exitCode()).isEqualTo(ExitCode.DONE);
            assertThat(jar.err()).contains("requests=" + requests.size() + " ");
            // What follows the address that it told when it began.
            assertThat(jar.restOfOut()).isEmpty();
            assertThat(jar.err())
                    .doesNotContain(HostileLists.MARK, HostileLists.MARK.toLowerCase(Locale.ROOT))
                    .doesNotContain("/sparql?", "SERVICE", "FlaggedClass", "/etc/passwd", "evil.example", "%zz");
        } finally {
            senders.shutdownNow();
        }
        assertThat(requests).hasSizeGreaterThan(600);
        assertThat(statuses).contains("200", "400", "403", "404", "405", "406", "413", "414", "415", "431", "503");
        assertThat(statuses).allMatch(status -> status.matches("2..|4..|503"));
    }

    private static String status(String answer) {
        return answer.isEmpty() ? "closed" : answer.split(" ", 3)[1];
    }
}
