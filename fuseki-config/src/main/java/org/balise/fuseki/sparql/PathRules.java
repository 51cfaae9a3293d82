package org.balise.fuseki.sparql;

import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.Path;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;

/** Closures ({@code *} and {@code +}) of one query: none within another, few between two variables (cases 27, 28). */
final class PathRules {

    private final int mostOpen;
    private int open;

    PathRules(int mostOpen) {
        this.mostOpen = mostOpen;
    }

    void check(TriplePath path) {
        boolean closure = hasClosure(path.getPath(), false);
        if (closure && path.getSubject().isVariable() && path.getObject().isVariable() && ++open > mostOpen) {
            throw refusal();
        }
    }

    /** How many steps a path has, however it repeats them. */
    static int steps(Path path) {
        if (path instanceof P_Path1 one) {
            return steps(one.getSubPath());
        }
        return path instanceof P_Path2 two ? steps(two.getLeft()) + steps(two.getRight()) : 1;
    }

    private boolean hasClosure(Path path, boolean within) {
        if (path instanceof P_Link link
                && link.getNode().isURI()
                && AllowedCode.isComputed(link.getNode().getURI())) {
            throw new Refusal(ProblemType.PROPERTY_REFUSED);
        }
        boolean closure = isClosure(path);
        if (closure && within) {
            throw refusal();
        }
        if (path instanceof P_Path1 one) {
            return hasClosure(one.getSubPath(), within || closure) || closure;
        }
        if (path instanceof P_Path2 two) {
            boolean left = hasClosure(two.getLeft(), within);
            boolean right = hasClosure(two.getRight(), within);
            return left || right;
        }
        return closure;
    }

    private static boolean isClosure(Path path) {
        return path instanceof P_ZeroOrMore1
                || path instanceof P_ZeroOrMoreN
                || path instanceof P_OneOrMore1
                || path instanceof P_OneOrMoreN;
    }

    private Refusal refusal() {
        return new Refusal(ProblemType.CLOSURES, "limit", mostOpen);
    }
}
