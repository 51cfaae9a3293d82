package org.balise.sparql.criteria;

import java.util.List;
import java.util.Optional;
import org.balise.problem.Capability;
import org.balise.problem.CapabilityException;
import org.balise.query.Axis;
import org.balise.query.Criteria;
import org.balise.query.Request;
import org.balise.query.Scope;
import org.balise.query.Test;
import org.balise.sparql.Endpoint;

/** What a reader's scope and criteria need of an endpoint. Thread-safe. */
record Scopes(Endpoint endpoint, Background background) {

    /** The graphs that count for a request, empty for all; demands the closures that its criteria look up. */
    Optional<TrustedGraphs> of(Request<?> request) {
        demandClosures(request.criteria());
        return graphs(request);
    }

    /** The graphs that count for a request; empty for all. */
    Optional<TrustedGraphs> graphs(Request<?> request) {
        return request.scope()
                .trusted()
                .map(sources -> new TrustedGraphs(
                        known(sources),
                        List.copyOf(background.withAllBelow(request.kind().classes()))));
    }

    /** The graphs that count in a scope; empty for all. */
    Optional<TrustedGraphs> graphs(Scope scope) {
        return scope.trusted().map(sources -> new TrustedGraphs(known(sources), List.of()));
    }

    private List<String> known(List<String> sources) {
        return background
                .graphs(sources)
                .orElseThrow(() -> new CapabilityException(
                        Capability.NAMED_GRAPHS, endpoint.capabilities().backend()));
    }

    private void demandClosures(Criteria<?> criteria) {
        if (criteria instanceof Criteria.And<?> and) {
            and.all().forEach(this::demandClosures);
        } else if (criteria instanceof Criteria.Or<?> or) {
            or.any().forEach(this::demandClosures);
        } else if (criteria instanceof Criteria.Not<?> not) {
            demandClosures(not.criteria());
        } else if (criteria instanceof Criteria.Any<?> any) {
            demandClosures(any.criteria());
        } else if (criteria instanceof Criteria.Has<?> has && has.test() instanceof Test.Within within) {
            demandClosureBelow(within.iri());
        }
    }

    /** Demands the closure that an axis counts by. */
    void demandClosure(Axis<?, ?> axis) {
        if (axis instanceof Axis.EachPlaceOfKind) {
            endpoint.capabilities().require(Capability.PLACE_CLOSURE);
        } else if (axis instanceof Axis.EachTop) {
            endpoint.capabilities().require(Capability.CONCEPT_CLOSURE);
        } else if (axis instanceof Axis.Each<?, ?> each) {
            each.iris().forEach(this::demandClosureBelow);
        }
    }

    /** Below what has nothing below it there is nothing to look up. */
    private void demandClosureBelow(String wide) {
        if (background.hasBelow(wide)) {
            endpoint.capabilities()
                    .require(background.isPlace(wide) ? Capability.PLACE_CLOSURE : Capability.CONCEPT_CLOSURE);
        }
    }
}
