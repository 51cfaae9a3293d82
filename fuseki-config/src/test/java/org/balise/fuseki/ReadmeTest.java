package org.balise.fuseki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.balise.fuseki.http.JettySettings;
import org.balise.fuseki.sparql.Limits;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void tellsTheLimitsThatHold() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Limits limits = Limits.DEFAULT;
        Map<String, Number> rows = Map.of(
                "| rows or triples |", limits.rows(),
                "| bytes of an answer |", limits.answerBytes(),
                "| bytes of a query |", limits.queryBytes(),
                "| bytes of a body |", limits.bodyBytes(),
                "| bytes of a request's header, so of a GET |", JettySettings.HEADER_BYTES,
                "| words and signs of a query |", limits.words(),
                "| nested brackets |", limits.depth(),
                "| paths with `*` or `+` between two variables |", limits.openClosures(),
                "| characters of a computed text |", limits.valueLength());

        rows.forEach((name, value) ->
                assertThat(readme).contains(name + " " + String.format(Locale.ROOT, "%,d", value.longValue())));
        assertThat(readme)
                .contains(
                        "| %d s, %d s |"
                                .formatted(
                                        limits.firstRow().toSeconds(),
                                        limits.whole().toSeconds()),
                        "| %d, others wait up to %d s |"
                                .formatted(limits.atOnce(), limits.patience().toSeconds()));
    }
}
