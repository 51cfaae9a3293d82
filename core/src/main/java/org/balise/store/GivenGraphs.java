package org.balise.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.core.Quad;
import org.balise.evidence.PassageLock;
import org.balise.problem.CatalogueException;
import org.balise.problem.Location;
import org.balise.problem.Problem;
import org.balise.rdf.GraphNames;
import org.balise.rdf.Namespaces;
import org.balise.rdf.RdfFile;

/** The named graphs read so far, and the passage digests beside them; completed by what is derived from them. */
final class GivenGraphs {

    private final Map<String, Graph> graphs = new LinkedHashMap<>();
    private final Map<String, String> digests = new TreeMap<>();

    private GivenGraphs() {}

    static GivenGraphs ontology() {
        GivenGraphs given = new GivenGraphs();
        given.graphs.put(Namespaces.ONTOLOGY_GRAPH, BundledOntology.graph());
        return given;
    }

    GivenGraphs copy() {
        GivenGraphs copy = new GivenGraphs();
        copy.graphs.putAll(graphs);
        copy.digests.putAll(digests);
        return copy;
    }

    Map<String, String> digests() {
        return Map.copyOf(digests);
    }

    void addBundledData() {
        List<Problem> problems = new ArrayList<>();
        for (String resource : Bundle.data()) {
            problems.addAll(
                    RdfFile.readResource(resource, GraphNames.ofFile(resource), (quad, where) -> add(graphs, quad)));
        }
        refuse(problems);
        Bundle.dataLock().ifPresent(lock -> digests.putAll(lock.digests()));
    }

    void addFiles(Collection<Path> files) {
        Map<String, Graph> read = new LinkedHashMap<>();
        Map<String, Path> names = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            String graph = GraphNames.ofFile(file.toString());
            checkName(file, graph, names, problems);
            problems.addAll(RdfFile.read(file, (quad, where) -> add(read, quad)));
        }
        refuse(problems);
        graphs.putAll(read);
        files.stream()
                .map(PassageLock::beside)
                .flatMap(Optional::stream)
                .forEach(lock -> digests.putAll(lock.digests()));
    }

    FrozenDataset complete() {
        Graph union = new GraphMem2Fast();
        graphs.values().forEach(graph -> graph.find().forEach(union::add));
        Graph derived = DerivedStatements.of(union, digests);
        derived.find().forEach(union::add);
        Map<String, Graph> all = new LinkedHashMap<>(graphs);
        all.put(Namespaces.DERIVED_GRAPH, derived);
        return new FrozenDataset(union, all);
    }

    private static void checkName(Path file, String graph, Map<String, Path> names, List<Problem> problems) {
        Location where = Location.of(file.toString());
        if (GraphNames.isReserved(graph)) {
            problems.add(new Problem(where, "its graph <" + graph + "> is the library's own; rename the file"));
        }
        Path other = names.putIfAbsent(graph, file);
        if (other != null) {
            problems.add(new Problem(where, "its graph <" + graph + "> is also that of " + other));
        }
    }

    private static void add(Map<String, Graph> target, Quad quad) {
        target.computeIfAbsent(quad.getGraph().toString(), name -> new GraphMem2Fast())
                .add(quad.asTriple());
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new CatalogueException(problems);
        }
    }
}
