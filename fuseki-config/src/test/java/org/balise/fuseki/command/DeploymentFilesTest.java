package org.balise.fuseki.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.balise.fuseki.http.JettySettings;
import org.balise.fuseki.sparql.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples for who runs a server name only what there is. */
class DeploymentFilesTest {

    private static String text(String name) throws IOException {
        return Files.readString(Path.of("deploy", name));
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"balise.service", "Containerfile"})
    void everyVariableIsOneOfServe(String file) throws IOException {
        assertThat(all("BALISE_[A-Z_]+", text(file))).isNotEmpty().allMatch(ServeOptions.variables()::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"balise.service", "Containerfile", "nginx.conf"})
    void everyOptionIsOneOfServe(String file) throws IOException {
        String ours = text(file)
                .lines()
                .filter(line -> !line.contains("podman") && !line.contains("systemctl"))
                .map(line -> line.replaceAll("COPY --from=build", ""))
                .reduce("", (before, line) -> before + line + "\n");

        assertThat(all("(?<![-\\w])--[a-z][a-z-]*", ours)).allMatch(ServeOptions.names()::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"balise.service", "Containerfile"})
    void theVirtualMachineEndsWithoutMemory(String file) throws IOException {
        assertThat(text(file)).contains("-XX:+ExitOnOutOfMemoryError", "-Xss2m");
    }

    @Test
    void theUnitStartsAgainAfterEveryExitCodeButThatOfAStop() throws IOException {
        String unit = text("balise.service");

        assertThat(ExitCode.DONE).isZero();
        assertThat(unit)
                .contains("Restart=on-failure")
                .doesNotContain("SuccessExitStatus")
                .contains("RestartPreventExitStatus=" + ExitCode.UNACCEPTABLE + " " + ExitCode.USAGE + "\n");
        assertThat(number("TimeoutStopSec=(\\d+)", unit)).isGreaterThan(JettySettings.STOP_MILLIS / 1_000);
    }

    @Test
    void theProxyWaitsLongerThanTheServerAndTakesNoLongerBody() throws IOException {
        String proxy = text("nginx.conf");

        assertThat(number("proxy_read_timeout (\\d+)s", proxy)).isGreaterThan((int)
                Limits.DEFAULT.whole().plus(Limits.DEFAULT.patience()).toSeconds());
        assertThat(number("client_max_body_size (\\d+)m", proxy) * 1_048_576).isEqualTo(Limits.DEFAULT.bodyBytes());
        assertThat(proxy).contains("proxy_pass http://127.0.0.1:3030;", "access_log off;");
    }

    @Test
    void theProxyAndTheUnitNameOneAddress() throws IOException {
        assertThat(text("balise.service")).contains("BALISE_ADDRESS=https://data.example.org/", "BALISE_PORT=3030");
        assertThat(text("nginx.conf")).contains("server_name data.example.org;");
    }

    private static int number(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElseThrow();
    }
}
