package org.balise.evidence;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.balise.problem.Location;
import org.balise.problem.Problem;
import org.balise.rdf.LocatedQuad;
import org.balise.rdf.RdfFile;

/**
 * Checks data against its source documents: that every statement has its evidence, every source is the file it was, every
 * passage is the text it was, and every number, date, span of time, telephone number and address attested stands in its
 * passage.
 *
 * <p>Immutable and thread-safe.
 */
public final class Verifier {

    private final List<RdfFile> files;
    private final List<LocatedQuad> quads;
    private final List<Attestation> attestations;

    /**
     * A verifier of these files, together.
     *
     * @param files all files of the data; a passage in one may belong to a source that another one records
     */
    public Verifier(Collection<RdfFile> files) {
        this.files = List.copyOf(files);
        this.quads = files.stream().flatMap(file -> file.quads().stream()).toList();
        this.attestations = Attestation.in(quads);
    }

    /**
     * Checks everything.
     *
     * @param sources the folder of the source documents, under their {@code bal:fileName}
     * @param lock the digests of all passages; those of sources that no file records are nobody's problem
     * @return counts, and every problem found
     */
    public VerificationReport verify(Path sources, PassageLock lock) {
        List<Problem> problems = new ArrayList<>();
        files.forEach(file -> problems.addAll(file.problems()));
        EvidenceCheck evidence = EvidenceCheck.of(files);
        problems.addAll(evidence.problems());
        Sources open = Sources.open(quads, sources, problems::add);
        SortedMap<Passage, Integer> used = check(open, lock, problems::add);
        lock.entries().keySet().stream()
                .filter(passage -> open.isKnown(passage.source()) && !used.containsKey(passage))
                .map(passage -> new Problem(
                        Location.of(PassageLock.FILE_NAME), "the passage <" + passage + "> attests nothing"))
                .forEach(problems::add);
        return new VerificationReport(
                evidence.statements(),
                evidence.withPassage(),
                evidence.editorial(),
                used.values().stream().mapToInt(Integer::intValue).sum(),
                used.size(),
                LengthDistribution.of(
                        used.keySet().stream().mapToInt(p -> p.range().length()).toArray()),
                problems);
    }

    /**
     * The digests of all passages as the sources are now; to be written beside the data.
     *
     * @param sources the folder of the source documents
     * @return the lock; passages outside their source are left out, so that {@link #verify} tells them
     */
    public PassageLock lock(Path sources) {
        Sources open = Sources.open(quads, sources, problem -> {});
        Map<Passage, String> digests = new TreeMap<>();
        named().keySet().stream()
                .flatMap(iri -> Passage.find(iri).stream())
                .forEach(passage -> open.find(passage)
                        .ifPresent(text -> digests.put(passage, Sha256.of(text.getBytes(StandardCharsets.UTF_8)))));
        return PassageLock.of(digests);
    }

    /** Every passage that the data names, as reifier or as object, and where it does first. */
    private Map<String, Location> named() {
        Map<String, Location> named = new LinkedHashMap<>();
        for (LocatedQuad located : quads) {
            for (Node node : List.of(located.quad().getSubject(), located.quad().getObject())) {
                if (node.isURI() && Passage.isPassageLike(node.getURI())) {
                    named.putIfAbsent(node.getURI(), located.where());
                }
            }
        }
        return named;
    }

    private SortedMap<Passage, Integer> check(Sources sources, PassageLock lock, Consumer<Problem> problems) {
        SortedMap<Passage, Integer> used = new TreeMap<>();
        PassageCheck passages = new PassageCheck(sources, lock, problems);
        named().forEach((iri, where) -> passages.check(iri, where).ifPresent(passage -> used.put(passage, 0)));
        TokenCheck tokens = new TokenCheck(sources, problems);
        EditorialFigures figures = EditorialFigures.of(attestations, sources);
        for (Attestation attestation : attestations) {
            List<Passage> by = attestation.passages().stream()
                    .flatMap(iri -> Passage.find(iri).stream())
                    .toList();
            by.forEach(passage -> used.merge(passage, 1, Integer::sum));
            tokens.check(attestation, by);
            figures.check(attestation, problems);
        }
        return used;
    }
}
