package org.balise.evidence;

import java.util.Optional;
import java.util.function.Consumer;
import org.balise.problem.Location;
import org.balise.problem.Problem;

/** Whether a passage can be found: a range within a known source, with words at both ends, and the digest of the lock. */
final class PassageCheck {

    private final Sources sources;
    private final PassageLock lock;
    private final Consumer<Problem> problems;

    PassageCheck(Sources sources, PassageLock lock, Consumer<Problem> problems) {
        this.sources = sources;
        this.lock = lock;
        this.problems = problems;
    }

    /** Checks the passage that an IRI names; none if the IRI is malformed. */
    Optional<Passage> check(String iri, Location where) {
        try {
            Passage passage = Passage.parse(iri);
            if (!sources.isKnown(passage.source())) {
                problems.accept(new Problem(where, "no record of the source <" + passage.source() + ">"));
            }
            sources.text(passage.source()).ifPresent(source -> check(passage, source, where));
            return Optional.of(passage);
        } catch (IllegalArgumentException e) {
            problems.accept(new Problem(where, "<" + iri + "> is no passage: " + e.getMessage()));
            return Optional.empty();
        }
    }

    private void check(Passage passage, SourceText source, Location where) {
        if (!source.contains(passage.range())) {
            report(where, passage, "ends behind the source's " + source.length() + " characters");
            return;
        }
        String text = source.text(passage.range());
        if (text.isBlank()) {
            report(where, passage, "is blank");
        } else if (!text.equals(text.strip())) {
            report(where, passage, "begins or ends with white space");
        }
        String locked = lock.entries().get(passage);
        if (locked == null) {
            report(where, passage, "is not in " + PassageLock.FILE_NAME);
        } else if (!locked.equals(source.sha256(passage.range()))) {
            report(where, passage, "has another text than when " + PassageLock.FILE_NAME + " was written");
        }
    }

    private void report(Location where, Passage passage, String message) {
        problems.accept(new Problem(where, "the passage <" + passage + "> " + message));
    }
}
