package org.balise.fuseki;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {

    @Test
    void explainsItself() {
        assertThat(new CommandLine(new Main()).getUsageMessage()).contains("balise");
    }
}
