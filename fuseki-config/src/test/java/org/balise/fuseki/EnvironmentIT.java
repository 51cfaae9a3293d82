package org.balise.fuseki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.balise.Catalogue;
import org.balise.fuseki.command.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar, set by variables of the environment as a unit or a container does. */
@Timeout(60)
class EnvironmentIT {

    @TempDir
    Path folder;

    @Test
    void servesAStoredCatalogueAtAPublicAddressWithinLimits() throws Exception {
        Path store = folder.resolve("store");
        try (Catalogue catalogue = Catalogue.bundled()) {
            catalogue.saveTo(store);
        }
        Map<String, String> environment = Map.of(
                "BALISE_PORT", "1",
                "BALISE_ADDRESS", "https://data.example.org/",
                "BALISE_STORE", store.toString(),
                "BALISE_ROWS", "7",
                "BALISE_COUNTS", "true",
                "BALISE_HEALTH_PORT", "0");
        try (RunningJar jar = RunningJar.serve(folder, environment, List.of(), "--counts")) {
            Client client = new Client(jar.address());

            assertThat(client.send(client.request("/id/program/sarahs-place"))
                            .headers()
                            .firstValue("Location"))
                    .hasValueSatisfying(
                            document -> assertThat(document).startsWith("https://data.example.org/doc/program/"));
            assertThat(client.get("SELECT * { ?s ?p ?o } LIMIT 7").statusCode()).isEqualTo(200);
            assertThat(client.get("SELECT * { ?s ?p ?o } LIMIT 8").statusCode()).isEqualTo(422);
            jar.tellToStop();

            assertThat(jar.exitCode()).isEqualTo(ExitCode.DONE);
            assertThat(jar.err()).contains("http://127.0.0.1:", " requests=3 ");
        }
    }
}
