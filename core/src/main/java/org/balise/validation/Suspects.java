package org.balise.validation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.NodeShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * Asks the query of a shape about all its focus nodes at once, where SHACL asks about one after the other. Only those
 * that come back need to be looked at, and in data that conforms there are none.
 */
final class Suspects {

    private static final Var THIS = Var.alloc("this");

    private Suspects() {}

    /** The focus nodes that may break a shape: all of them when it is not a query. */
    static Collection<Node> among(Collection<Node> focusNodes, Shape shape, Graph graph) {
        List<Constraint> constraints = List.copyOf(shape.getConstraints());
        boolean oneQuery = shape instanceof NodeShape && constraints.size() == 1;
        return oneQuery && constraints.get(0) instanceof SparqlConstraint sparql
                ? found(sparql.getQuery(), focusNodes, graph)
                : focusNodes;
    }

    private static Set<Node> found(Query query, Collection<Node> focusNodes, Graph graph) {
        Set<Node> found = new LinkedHashSet<>();
        try (QueryExec execution =
                QueryExec.graph(graph).query(about(focusNodes, query)).build()) {
            execution.select().forEach(row -> found.add(row.get(THIS)));
        }
        return found;
    }

    /** The query with the focus nodes as {@code VALUES ?this} before its pattern. */
    private static Query about(Collection<Node> focusNodes, Query query) {
        List<Binding> rows = focusNodes.stream()
                .map(focus -> BindingFactory.binding(THIS, focus))
                .toList();
        ElementGroup pattern = new ElementGroup();
        pattern.addElement(new ElementData(List.of(THIS), rows));
        if (query.getQueryPattern() instanceof ElementGroup group) {
            group.getElements().forEach(pattern::addElement);
        } else {
            pattern.addElement(query.getQueryPattern());
        }
        Query about = query.cloneQuery();
        about.setQueryPattern(pattern);
        return about;
    }
}
