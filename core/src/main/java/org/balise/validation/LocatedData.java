package org.balise.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.balise.problem.Location;
import org.balise.problem.Problem;
import org.balise.rdf.GraphNames;
import org.balise.rdf.QuadSink;
import org.balise.rdf.RdfFile;
import org.jspecify.annotations.Nullable;

/** The files to validate: their graphs, the places of their statements, and what could not be read. */
final class LocatedData implements QuadSink {

    private final Map<Node, LocatedGraph> graphs = new LinkedHashMap<>();
    private final Map<Node, Location> pending = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Map<Node, LocatedGraph> graphs() {
        return graphs;
    }

    List<Problem> problems() {
        return problems;
    }

    void read(Path file) {
        checkName(file.toString());
        problems.addAll(RdfFile.read(file, this));
    }

    void read(String name, String text) {
        checkName(name);
        problems.addAll(RdfFile.parse(name, text, this));
    }

    void read(DatasetGraph dataset) {
        dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (!quad.isDefaultGraph() && !Context.isOurs(quad.getGraph())) {
                quad(quad, Location.of(quad.getGraph().toString()));
            }
        });
    }

    @Override
    public void subject(Node subject, Location where) {
        pending.put(subject, where);
    }

    @Override
    public void quad(Quad quad, Location where) {
        LocatedGraph graph = graphs.computeIfAbsent(quad.getGraph(), name -> new LocatedGraph());
        pending.forEach(graph::begin);
        pending.clear();
        graph.add(quad.asTriple(), where);
    }

    /** Where a problem stands: at the statement, or where the thing is described; nowhere when it is not in the files. */
    Optional<Location> find(Node focus, @Nullable Node property, @Nullable Node value) {
        return graphs.values().stream()
                .flatMap(graph -> graph.statement(focus, property, value).stream())
                .findFirst()
                .or(() -> graphs.values().stream()
                        .flatMap(graph -> graph.thing(focus).stream())
                        .findFirst());
    }

    private void checkName(String file) {
        String graph = GraphNames.ofFile(file);
        String other = Objects.requireNonNullElse(files.putIfAbsent(graph, file), file);
        if (!other.equals(file)) {
            problems.add(new Problem(Location.of(file), "its graph <" + graph + "> is also that of " + other));
        }
        if (GraphNames.isReserved(graph)) {
            problems.add(
                    new Problem(Location.of(file), "its graph <" + graph + "> is the library's own; rename the file"));
        }
    }
}
