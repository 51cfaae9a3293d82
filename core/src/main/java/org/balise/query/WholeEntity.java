package org.balise.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.balise.model.EntityTypes;
import org.balise.model.Id;
import org.balise.model.Value;

/**
 * Gathers the statements about an entity and its parts: what its record holds whole, and all whose IRI is its own with a number
 * sign behind it. Which parts it has is asked first, as the statements that say so need no reason.
 */
final class WholeEntity {

    private final Evaluator evaluator;
    private final Scope scope;
    private final Meter meter;

    WholeEntity(Evaluator evaluator, Scope scope, Meter meter) {
        this.evaluator = evaluator;
        this.scope = scope;
        this.meter = meter;
    }

    Facts facts(Id<?> id) {
        List<Edge> links = links(id.iri());
        Set<String> things = new TreeSet<>();
        links.forEach(link -> things.add(link.to()));
        things.removeIf(part -> part.startsWith(id.iri() + "#"));
        things.add(id.iri());
        return new Facts(Optional.of(id), links, evaluator.factsAbout(things, scope, meter));
    }

    private List<Edge> links(String iri) {
        Statements statements = evaluator.fetch(List.of(iri), scope, List.of(), meter);
        Set<Edge> links = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(iri));
        while (!open.isEmpty()) {
            String thing = open.remove();
            for (String property : new TreeSet<>(EntityTypes.partProperties())) {
                for (Value part : statements.values(thing, Step.along(property))) {
                    if (part instanceof Value.Iri && links.add(new Edge(thing, property, part.text()))) {
                        open.add(part.text());
                    }
                }
            }
        }
        return List.copyOf(links);
    }
}
