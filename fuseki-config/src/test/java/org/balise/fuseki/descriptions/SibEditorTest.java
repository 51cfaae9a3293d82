package org.balise.fuseki.descriptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The queries that the SPARQL editor of the Swiss Institute of Bioinformatics sends to an endpoint that it meets. */
class SibEditorTest {

    private static final String CLASSES = """
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX sh:<http://www.w3.org/ns/shacl#>
            PREFIX sd:<http://www.w3.org/ns/sparql-service-description#>
            PREFIX void:<http://rdfs.org/ns/void#>
            PREFIX void-ext:<http://ldf.fi/void-ext#>
            SELECT DISTINCT ?graph ?graphLabel ?subjectClass ?prop ?objectClass ?objectDatatype
            ?triples ?subjectClassLabel ?objectClassLabel ?subjectClassComment ?objectClassComment ?propLabel ?propComment
            WHERE {
                  {
                    OPTIONAL {
                      ?graph sd:graph ?graphDesc .
                      OPTIONAL { ?graph rdfs:label ?graphLabel }
                      ?graphDesc void:classPartition ?cp .
                    }
                    ?cp void:class ?subjectClass ;
                      void:propertyPartition ?pp .
                    OPTIONAL { ?subjectClass rdfs:label ?subjectClassLabel }
                    OPTIONAL { ?subjectClass rdfs:comment ?subjectClassComment }

                    ?pp void:property ?prop .
                    OPTIONAL { ?pp void:triples ?triples }
                    OPTIONAL { ?prop rdfs:label ?propLabel }
                    OPTIONAL { ?prop rdfs:comment ?propComment }
                    OPTIONAL {
                      {
                        ?pp  void:classPartition [ void:class ?objectClass ] .
                        OPTIONAL { ?objectClass rdfs:label ?objectClassLabel }
                        OPTIONAL { ?objectClass rdfs:comment ?objectClassComment }
                      } UNION {
                        ?pp void-ext:datatypePartition [ void-ext:datatype ?objectDatatype ] .
                      }
                    }
                  } UNION {
                    ?linkset void:subjectsTarget [ void:class ?subjectClass ] ;
                      void:linkPredicate ?prop ;
                      void:objectsTarget [ void:class ?objectClass ] .
                  }
            } ORDER BY ?subjectClass ?objectClass ?objectDatatype ?graph ?triples""";

    private static final String EXAMPLES = """
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT DISTINCT ?sq ?comment ?query
            WHERE {
              ?sq a sh:SPARQLExecutable ;
                rdfs:comment ?comment ;
                sh:select|sh:ask|sh:construct|sh:describe ?query .
            } ORDER BY ?sq""";

    private static final String PREFIXES = """
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            SELECT DISTINCT ?prefix ?namespace
            WHERE { [] sh:namespace ?namespace ; sh:prefix ?prefix}
            ORDER BY ?prefix""";

    private static DescribedServer server;

    @BeforeAll
    static void start() {
        server = new DescribedServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void learnsClassesAndTheirProperties() {
        List<String> rows = rows(CLASSES);

        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(rows).anyMatch(row -> row.contains("def/Program,https://w3id.org/balise/def/hasParticipation"));
    }

    @Test
    void learnsEveryQuestionInBothLanguages() {
        List<String> starts = rows(EXAMPLES).stream()
                .filter(row -> row.startsWith("https://w3id.org/balise/id/question/"))
                .toList();

        assertThat(starts).hasSize(2 * 87);
    }

    @Test
    void learnsThePrefixes() {
        assertThat(rows(PREFIXES)).contains("bal,https://w3id.org/balise/def/").hasSizeGreaterThan(20);
    }

    private static List<String> rows(String query) {
        HttpResponse<String> answer = server.client().get(query, "Accept", "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().lines().skip(1).toList();
    }
}
