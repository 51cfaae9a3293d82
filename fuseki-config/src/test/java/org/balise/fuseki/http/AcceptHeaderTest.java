package org.balise.fuseki.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptHeaderTest {

    private static final List<String> OFFERED = List.of("a/json", "a/xml", "text/csv");

    @ParameterizedTest(name = "\"{0}\" gets {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "''                          | a/json",
                "*/*                         | a/json",
                "a/xml                       | a/xml",
                "A/XML                       | a/xml",
                "a/xml;version=1.1           | a/xml",
                "a/xml;version=1.2           | none",
                "text/*                      | text/csv",
                "a/xml;q=0.5, text/csv;q=0.9 | text/csv",
                "a/*;q=0.5, a/xml;q=0.4      | a/json",
                "a/json;q=0, */*             | a/xml",
                "image/png                   | none",
                "*/*;q=0                     | none",
                "zz;;q=abc,,/                | a/json",
                "a/xml;q=7                   | none",
            })
    void choosesTheBest(String header, String chosen) {
        assertThat(AcceptHeader.parse(List.of(header)).best(OFFERED).orElse(null))
                .isEqualTo(chosen);
    }
}
