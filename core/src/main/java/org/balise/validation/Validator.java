package org.balise.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;

/**
 * Judges data by the rules of a profile. What the data refers to may stand in the bundled ontology, vocabularies and
 * data: a file named as a bundled graph takes that graph's place, every other stands beside them.
 *
 * <p>Bad data is a result, never an exception; all problems are told at once. Immutable and thread-safe; reading the
 * bundled data is what takes time, so keep a validator when you validate more than once.
 */
public final class Validator {

    private final Profile profile;
    private final Rules rules;
    private final Context context;

    private Validator(Profile profile) {
        this.profile = profile;
        this.rules = Rules.of(profile);
        this.context = Context.bundled();
    }

    /**
     * A validator for a profile.
     *
     * @param profile the rules to ask
     * @return the validator
     * @throws org.balise.problem.CatalogueException if the bundled data itself cannot be read
     */
    public static Validator of(Profile profile) {
        return new Validator(profile);
    }

    /**
     * Validates files, together.
     *
     * @param first a file in Turtle, TriG, N-Triples, N-Quads, JSON-LD or RDF/XML, as its extension tells
     * @param more more such files; they may refer to each other
     * @return every problem of these files, and of no other
     */
    public ValidationReport validate(Path first, Path... more) {
        LocatedData data = new LocatedData();
        Stream.concat(Stream.of(first), Stream.of(more)).forEach(data::read);
        return validate(data);
    }

    /**
     * Validates a text.
     *
     * @param name the name to report; its extension tells the syntax, and the rest names the graph
     * @param text the text
     * @return every problem of the text
     */
    public ValidationReport validate(String name, String text) {
        LocatedData data = new LocatedData();
        data.read(name, text);
        return validate(data);
    }

    /**
     * Validates the named graphs of a dataset, by themselves.
     *
     * @param dataset a dataset such as that of a catalogue; the graphs of the ontology and of what is derived are not
     *     judged
     * @return every problem; the file of each is the IRI of the named graph, and lines are unknown
     */
    public ValidationReport validate(Dataset dataset) {
        LocatedData data = new LocatedData();
        data.read(dataset.asDatasetGraph());
        return new ValidationReport(profile, BlankNodes.once(judge(data, context.ontologyOnly()), List.of()));
    }

    private ValidationReport validate(LocatedData data) {
        List<ValidationProblem> problems = BlankNodes.once(judge(data, context), data.problems());
        return new ValidationReport(profile, ReadingProblems.beside(problems, data.problems()));
    }

    private List<ValidationProblem> judge(LocatedData data, Context beside) {
        List<ValidationProblem> problems = new ArrayList<>();
        Inspection inspection = new Inspection(rules);
        problems.addAll(inspection.across(data, beside));
        Collection<Triple> editorial = beside.editorial(data.graphs());
        data.graphs().values().forEach(graph -> problems.addAll(inspection.within(graph, editorial)));
        return problems;
    }
}
