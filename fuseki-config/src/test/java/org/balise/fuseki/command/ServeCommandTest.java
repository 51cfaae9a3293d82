package org.balise.fuseki.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ServeCommandTest {

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CapturedRun run = CapturedRun.of("serve", "--port", String.valueOf(taken.getLocalPort()));

            assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_RUN);
            assertThat(run.err()).contains("port " + taken.getLocalPort() + " is in use", "--port 0");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void saysThatTheHostIsNotOfThisMachine() {
        CapturedRun run = CapturedRun.of("serve", "--port", "0", "--host", "192.0.2.1");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_RUN);
        assertThat(run.err()).contains("192.0.2.1");
    }

    @Test
    void takesSeveralFilesBehindOneDataOption() {
        CapturedRun run = CapturedRun.of("serve", "--data", "no-a.ttl", "no-b.ttl");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_RUN);
        assertThat(run.err()).contains("no-a.ttl").doesNotContain("unknown word");
    }
}
