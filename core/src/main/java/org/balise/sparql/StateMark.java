package org.balise.sparql;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.TreeSet;
import org.balise.vocabulary.Bal;

/**
 * How the state of data elsewhere is told: by the release that the catalogue says it is ({@code dcat:version}), the digests of
 * its source documents ({@code bal:sha256}) and the version of the ontology ({@code owl:versionInfo}), each a line of subject
 * and value. The mark of a state is a digest of its lines.
 *
 * <p>Of data that states no release, no mark sees a statement that is added, changed or taken away while all sources stay as
 * they are.
 */
public final class StateMark {

    private static final int DIGITS = 16;

    private StateMark() {}

    /**
     * The pattern that finds the lines.
     *
     * @param line the variable of a line, such as {@code ?state}
     * @return a pattern in SPARQL 1.1; it uses {@code ?about}, {@code ?said} and {@code ?value} beside
     */
    public static String pattern(String line) {
        return "VALUES ?said { <" + Bal.SHA256 + "> <http://www.w3.org/2002/07/owl#versionInfo>"
                + " <http://www.w3.org/ns/dcat#version> } ?about ?said ?value"
                + " FILTER(isIRI(?about) && isLiteral(?value)) BIND(CONCAT(STR(?about), \" \", STR(?value)) AS " + line
                + ")";
    }

    /**
     * The mark of a state.
     *
     * @param lines the lines that were found, in any order
     * @return 16 hexadecimal digits
     */
    public static String of(Collection<String> lines) {
        return Hashing.sha256()
                .hashString(String.join("\n", new TreeSet<>(lines)), StandardCharsets.UTF_8)
                .toString()
                .substring(0, DIGITS);
    }
}
