package org.balise.fuseki.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.SampleData;
import org.balise.fuseki.ServerSettings;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.query.MalformedQueryException;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** RDF4J as a client, which shares no code with Jena. */
class Rdf4jClientTest {

    private static final String START = "http://example.org/start";
    private static final String SAYS = "http://example.org/says";

    private BaliseServer server;
    private SPARQLRepository repository;
    private RepositoryConnection connection;

    @BeforeEach
    void connect() {
        server = BaliseServer.start(SampleData.create(), ServerSettings.local(0));
        repository = new SPARQLRepository(server.address().resolve("/sparql").toString());
        connection = repository.getConnection();
    }

    @AfterEach
    void disconnect() {
        connection.close();
        repository.shutDown();
        server.close();
    }

    @Test
    void readsRowsWithTheirLanguages() {
        TupleQuery query =
                connection.prepareTupleQuery("SELECT ?text { ?s <" + SAYS + "> ?text } ORDER BY LANG(?text)");

        assertThat(texts(query)).containsExactly(english(), french());
    }

    @Test
    void bindsVariablesOfAPreparedQuery() {
        TupleQuery query = connection.prepareTupleQuery("SELECT ?text { ?s ?p ?text }");
        query.setBinding("s", values().createIRI(START));
        query.setBinding("p", values().createIRI(SAYS));
        assertThat(texts(query)).containsExactlyInAnyOrder(english(), french());

        query.setBinding("s", values().createIRI("http://example.org/none"));
        assertThat(texts(query)).isEmpty();

        TupleQuery byText = connection.prepareTupleQuery("SELECT ?s { ?s ?p ?text }");
        byText.setBinding("text", french());
        assertThat(QueryResults.asList(byText.evaluate()))
                .extracting(row -> row.getValue("s").stringValue())
                .containsExactly(START);
    }

    @Test
    void asks() {
        assertThat(connection
                        .prepareBooleanQuery("ASK { <" + START + "> ?p ?o }")
                        .evaluate())
                .isTrue();
        assertThat(connection
                        .prepareBooleanQuery("ASK { <http://example.org/none> ?p ?o }")
                        .evaluate())
                .isFalse();
    }

    @Test
    void constructsAGraphWithItsLanguages() {
        List<Statement> graph = QueryResults.asList(connection
                .prepareGraphQuery("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o FILTER(isLiteral(?o)) }")
                .evaluate());

        assertThat(graph)
                .extracting(Statement::getObject)
                .contains(english(), french(), values().createLiteral("42", XSD.INTEGER));
    }

    @Test
    void hasAnErrorForASyntaxError() {
        assertThatThrownBy(
                        () -> connection.prepareTupleQuery("SELECT ?x { ?x ?y").evaluate())
                .isInstanceOfAny(QueryEvaluationException.class, MalformedQueryException.class);
    }

    private ValueFactory values() {
        return connection.getValueFactory();
    }

    private Value english() {
        return values().createLiteral("a, \"quoted\" text", "en");
    }

    private Value french() {
        return values().createLiteral("un texte", "fr");
    }

    private static List<Value> texts(TupleQuery query) {
        return QueryResults.asList(query.evaluate()).stream()
                .map(row -> row.getValue("text"))
                .toList();
    }
}
