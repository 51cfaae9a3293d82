package org.balise.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.balise.problem.Location;
import org.balise.problem.Problem;
import org.balise.rdf.LocatedQuad;
import org.balise.rdf.RdfFile;

/**
 * The rule that every statement has its evidence: within its own named graph a reifier, and each reifier is a passage or a
 * {@code bal:EditorialActivity} of any of the files or of the library. What has no passage needs an activity that states its
 * property by {@code bal:mayStateAlone}. Exempt are only {@code rdf:type}, {@code rdf:reifies}, links to an
 * entity's own parts, source records, editorial activities, and the library's own graphs.
 *
 * <p>Immutable and thread-safe.
 */
public final class EvidenceCheck {

    private static final Query QUERY = query("statements-to-attest.rq");

    private final Map<Quad, Location> places = new LinkedHashMap<>();
    private final Map<Quad, List<String>> reifiers = new LinkedHashMap<>();
    private final Map<Quad, Boolean> alone = new LinkedHashMap<>();
    private final Collection<Problem> problems = new TreeSet<>();

    private EvidenceCheck() {}

    /**
     * Checks files, together.
     *
     * @param files the files; what one states of an editorial activity serves the others, and so do the library's own
     *     activities, unless one of the files takes the place of their graph
     * @return the outcome
     */
    public static EvidenceCheck of(Collection<RdfFile> files) {
        EvidenceCheck check = new EvidenceCheck();
        DatasetGraph dataset = DatasetGraphFactory.create();
        EditorialWork.beside(files).forEach(dataset::add);
        for (RdfFile file : files) {
            for (LocatedQuad located : file.quads()) {
                check.places.putIfAbsent(located.quad(), located.where());
                dataset.add(located.quad());
            }
        }
        try (QueryExec exec = QueryExec.dataset(dataset).query(QUERY).build()) {
            exec.select().forEachRemaining(check::add);
        }
        check.alone.forEach(check::addAlone);
        return check;
    }

    /**
     * What is without evidence, or reified by something else than evidence.
     *
     * @return the problems, sorted by place
     */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * How many statements need evidence.
     *
     * @return the count, those without evidence included
     */
    public int statements() {
        return reifiers.size();
    }

    /**
     * How many statements a passage attests.
     *
     * @return the count
     */
    public int withPassage() {
        return (int) reifiers.values().stream()
                .filter(by -> by.stream().anyMatch(Passage::isPassageLike))
                .count();
    }

    /**
     * How many statements the editors answer for alone.
     *
     * @return the count
     */
    public int editorial() {
        return (int) reifiers.values().stream()
                .filter(by -> !by.isEmpty() && by.stream().noneMatch(Passage::isPassageLike))
                .count();
    }

    private void add(Binding row) {
        Quad statement = Quad.create(row.get("graph"), row.get("subject"), row.get("predicate"), row.get("object"));
        Location where = Objects.requireNonNull(places.get(statement));
        List<String> by = reifiers.computeIfAbsent(statement, s -> new ArrayList<>());
        Node reifier = row.get("reifier");
        if (reifier == null) {
            problems.add(new Problem(where, "no evidence for " + Shown.statement(statement)));
            return;
        }
        by.add(reifier.toString());
        boolean activity = row.get("isActivity").getLiteralLexicalForm().equals("true");
        if (!activity && !Passage.isPassageLike(reifier.toString())) {
            problems.add(new Problem(
                    where,
                    "<" + reifier + "> is neither a passage nor a bal:EditorialActivity, so no evidence for "
                            + Shown.statement(statement)));
        }
        boolean suffices =
                !activity || row.get("mayAlone").getLiteralLexicalForm().equals("true");
        alone.merge(statement, suffices, Boolean::logicalOr);
    }

    private void addAlone(Quad statement, boolean suffices) {
        if (!suffices) {
            problems.add(new Problem(
                    Objects.requireNonNull(places.get(statement)),
                    "no passage for " + Shown.statement(statement) + ", which editorial work may not state alone"));
        }
    }

    private static Query query(String name) {
        try (InputStream in = Objects.requireNonNull(EvidenceCheck.class.getResourceAsStream(name))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return QueryFactory.create(text, Syntax.syntaxSPARQL_12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
