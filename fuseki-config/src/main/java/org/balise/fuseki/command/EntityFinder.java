package org.balise.fuseki.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.Catalogue;
import org.balise.fuseki.results.DisplayText;
import org.balise.fuseki.show.Paths;
import org.balise.model.Entity;
import org.balise.model.Id;
import org.balise.problem.MalformedException;
import org.balise.query.Entities;
import org.balise.query.View;
import org.balise.rdf.Namespaces;

/** Finds the one entity that a user means by an IRI, the end of one, or a name. */
final class EntityFinder {

    private static final String NEXT = "\n  ";
    private static final int SHOWN = 20;

    private final View view;
    private final KnownNames known;

    EntityFinder(Catalogue catalogue, View view) {
        this.view = view;
        this.known = new KnownNames(catalogue, view);
    }

    Entity find(String asked) {
        String word = asked.startsWith("<") && asked.endsWith(">") ? asked.substring(1, asked.length() - 1) : asked;
        List<Entity> found = byIri(word);
        if (found.isEmpty()) {
            found = byEnd(word);
        }
        if (found.isEmpty()) {
            found = byName(word);
        }
        if (found.size() > 1) {
            throw CommandFailure.unacceptable("show.several", DisplayText.safe(asked), list(found));
        }
        return found.stream().findFirst().orElseThrow(() -> none(asked));
    }

    /** The IRI, or the path below one of the catalogue's own namespaces. */
    private List<Entity> byIri(String word) {
        Stream<String> iris = word.indexOf(':') >= 0
                ? Stream.of(word)
                : word.indexOf('/') < 0
                        ? Stream.empty()
                        : Stream.of(Namespaces.ENTITIES, Paths.CONCEPTS, Namespaces.BASE)
                                .map(namespace -> namespace + word);
        return entities(iris.toList());
    }

    /** All entities whose IRI ends so, behind a slash; a part by its fragment behind that of its entity. */
    private List<Entity> byEnd(String word) {
        int hash = word.indexOf('#');
        String fragment = hash < 0 ? "" : word.substring(hash);
        String end = hash < 0 ? word : word.substring(0, hash);
        return end.isEmpty()
                ? List.of()
                : entities(known.iris()
                        .filter(iri -> iri.endsWith("/" + end))
                        .map(iri -> iri + fragment)
                        .toList());
    }

    private List<Entity> byName(String word) {
        return view.all(KnownNames.NAMED).where(Entities.ANY_NAME.is(word)).stream()
                .filter(entity -> !entity.id().isPart())
                .limit(SHOWN)
                .toList();
    }

    private List<Entity> entities(List<String> iris) {
        List<Entity> found = new ArrayList<>();
        for (String iri : iris) {
            id(iri).flatMap(view::find).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Id<?>> id(String iri) {
        try {
            return Optional.of(Id.of(iri));
        } catch (MalformedException e) {
            return Optional.empty();
        }
    }

    private static String list(List<Entity> found) {
        return found.stream()
                .map(entity -> NEXT + Paths.of(entity.id().iri()))
                .sorted()
                .collect(Collectors.joining());
    }

    private CommandFailure none(String asked) {
        List<String> near = known.near(asked);
        return near.isEmpty()
                ? CommandFailure.unacceptable("show.none", DisplayText.safe(asked))
                : CommandFailure.unacceptable(
                        "show.nearest",
                        DisplayText.safe(asked),
                        near.stream().map(line -> NEXT + line).collect(Collectors.joining()));
    }
}
