package org.balise.fuseki.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.balise.Catalogue;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.Client;
import org.balise.fuseki.ServerSettings;
import org.balise.fuseki.site.PublicAddress;
import org.balise.fuseki.sparql.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents about data of one's own. */
class OwnDocumentsTest {

    private static final PublicAddress ADDRESS = PublicAddress.of("https://data.example.org/programmes/");
    private static final String DATA = """
            PREFIX bal: <https://w3id.org/balise/def/>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            <https://data.example.org/programmes/id/program/été%20(un)> a bal:Program ;
                skos:prefLabel "Own"@en , "À soi"@fr .
            <https://w3id.org/balise/id/program/v1.0.ttl> a bal:Program ; skos:prefLabel "Dotted"@en .
            <https://w3id.org/balise/id/place/here> a bal:Place ; skos:prefLabel "Here"@en .
            """;

    @TempDir
    private Path folder;

    @Test
    void namesUnderTheServersOwnAddressResolveThere() throws IOException {
        try (Catalogue catalogue = Catalogue.load(file(DATA));
                BaliseServer server = server(catalogue)) {
            Client client = new Client(server.address());
            HttpResponse<String> thing = client.send(client.request("/id/program/%C3%A9t%C3%A9%20(un)"));
            String document = "doc/program/%C3%A9t%C3%A9%20(un).ttl";

            assertThat(thing.statusCode()).isEqualTo(303);
            assertThat(thing.headers().firstValue("Location")).contains(ADDRESS + document);
            HttpResponse<String> answer = client.send(client.request("/" + document));
            assertThat(answer.body()).contains("<https://data.example.org/programmes/id/program/été%20(un)>");
            assertThat(answer.headers().firstValue("Link").orElse(""))
                    .contains("<https://data.example.org/programmes/id/program/%C3%A9t%C3%A9%20(un)>; rel=\"cite-as\"");
        }
    }

    @Test
    void aNameThatEndsLikeAnExtensionIsStillAName() throws IOException {
        try (Catalogue catalogue = Catalogue.load(file(DATA));
                BaliseServer server = server(catalogue)) {
            Client client = new Client(server.address());

            assertThat(client.send(client.request("/doc/program/v1.0.ttl")).body())
                    .contains("\"Dotted\"@en");
            assertThat(client.send(client.request("/doc/program/v1.0.ttl.nt")).body())
                    .contains("\"Dotted\"@en");
        }
    }

    @Test
    void saysHowMuchOfWhatPointsAtItThereIsAndWhereTheRestIs() throws IOException {
        String many = IntStream.range(0, 250)
                .mapToObj(
                        "<https://w3id.org/balise/id/program/p%03d> schema:areaServed <https://w3id.org/balise/id/place/here> .\n"
                                ::formatted)
                .collect(Collectors.joining());
        try (Catalogue catalogue = Catalogue.load(file(DATA + many));
                BaliseServer server = server(catalogue)) {
            Client client = new Client(server.address());
            String document = client.send(client.request("/doc/place/here.ttl")).body();
            String page = client.send(client.request("/doc/place/here.fr.html")).body();

            assertThat(document)
                    .contains("Of 250 statements that point here, the document has 200.", "id/program/p199>")
                    .doesNotContain("id/program/p200>")
                    .contains("rdfs:seeAlso <" + ADDRESS + "sparql?query=");
            assertThat(page).contains("Sur 250 énoncés qui mènent ici, le document en donne 200.", "La totalité");
            String query = document.replaceAll("(?s).*seeAlso <" + ADDRESS + "(sparql[^>]*)>.*", "/$1");
            assertThat(client.send(client.request(query)).body()).contains("id/program/p249");
        }
    }

    private Path file(String data) throws IOException {
        return Files.writeString(folder.resolve("own.ttl"), data);
    }

    private static BaliseServer server(Catalogue catalogue) {
        return BaliseServer.start(
                catalogue.dataset().asDatasetGraph(),
                new ServerSettings("127.0.0.1", 0, Optional.of(ADDRESS), Limits.DEFAULT));
    }
}
