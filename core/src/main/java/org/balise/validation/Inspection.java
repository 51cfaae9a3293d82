package org.balise.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.balise.problem.Location;
import org.jspecify.annotations.Nullable;

/** Runs shapes over graphs and finds the place of each result. */
final class Inspection {

    private final Rules rules;

    Inspection(Rules rules) {
        this.rules = rules;
    }

    /** The problems of the data, seen with its context as one graph. */
    List<ValidationProblem> across(LocatedData data, Context context) {
        return run(rules.acrossGraphs(), context.with(data.graphs()), data::find);
    }

    /** The problems of one named graph by itself; only what editors may state is seen beside it. */
    List<ValidationProblem> within(LocatedGraph data, Collection<Triple> editorial) {
        Graph graph = data.graph().copy();
        editorial.forEach(graph::add);
        return run(
                rules.withinGraphs(),
                graph,
                (focus, property, value) ->
                        data.statement(focus, property, value).or(() -> data.thing(focus)));
    }

    /** As Jena's own validator does, but without a look at things that are not in the files, which are the most. */
    private List<ValidationProblem> run(Shapes shapes, Graph graph, Places places) {
        ValidationContext results = ValidationContext.create(shapes, graph);
        Map<String, Set<Node>> chosen = new HashMap<>();
        for (Shape shape : shapes) {
            for (Target target : shape.getTargets()) {
                Function<String, Set<Node>> choose = key -> focusNodes(graph, target, places);
                Set<Node> focusNodes = chosen.computeIfAbsent(key(target), choose);
                Suspects.among(focusNodes, shape, graph)
                        .forEach(focus -> VLib.validateShape(results, graph, shape, focus));
            }
        }
        return results.generateReport().getEntries().stream()
                .flatMap(entry -> problem(entry, places).stream())
                .toList();
    }

    private static Set<Node> focusNodes(Graph graph, Target target, Places places) {
        return VLib.focusNodes(graph, target).stream()
                .filter(focus -> places.find(focus, null, null).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String key(Target target) {
        return target.getTargetType() + " " + target.getObject();
    }

    /** A result about what is not in the files to validate is nobody's problem here. */
    private Optional<ValidationProblem> problem(ReportEntry entry, Places places) {
        Node property = property(entry.resultPath());
        return places.find(entry.focusNode(), property, entry.value())
                .map(where -> new ValidationProblem(
                        where,
                        Severity.of(entry.severity().level()),
                        entry.source().getURI(),
                        entry.sourceConstraintComponent().getURI(),
                        rules.message(entry.source()),
                        Optional.of(plain(entry.focusNode())),
                        Optional.ofNullable(property).map(Inspection::plain),
                        Optional.ofNullable(entry.value())
                                .filter(value -> !value.equals(entry.focusNode()))
                                .map(NodeFmtLib::strNT)));
    }

    private static @Nullable Node property(@Nullable Path path) {
        return path instanceof P_Link link ? link.getNode() : null;
    }

    private static String plain(Node node) {
        return node.isURI() ? node.getURI() : NodeFmtLib.strNT(node);
    }

    /** Finds the place of a statement or a thing. */
    private interface Places {
        Optional<Location> find(Node focus, @Nullable Node property, @Nullable Node value);
    }
}
