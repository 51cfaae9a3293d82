package org.balise.fuseki.sparql;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.balise.fuseki.http.Problem;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * REGEX that gives up: a pattern that goes back over its text again and again takes time that no limit on the query ends, since a
 * match cannot be interrupted (case 32).
 */
final class BoundedRegex extends E_Regex {

    /** The longest pattern. */
    static final int PATTERN_CHARACTERS = 400;

    /** How often a match may look at a character, beside the times that the length of the text allows. */
    static final int STEPS = 1_000_000;

    private static final int STEPS_A_CHARACTER = 16;

    private String lastSource = "";
    private String lastFlags = "";
    private @Nullable Pattern last;

    BoundedRegex(ExprList args) {
        super(args.get(0), args.get(1), args.size() > 2 ? args.get(2) : null);
    }

    @Override
    public Expr copy(ExprList args) {
        return new BoundedRegex(args);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        String text = text(args.get(0));
        return NodeValue.booleanReturn(pattern(args.get(1), args.size() > 2 ? args.get(2) : null)
                .matcher(new MeasuredText(text))
                .find());
    }

    private Pattern pattern(NodeValue source, @Nullable NodeValue flags) {
        String sourceText = text(source);
        String flagsText = flags == null ? "" : text(flags);
        Pattern pattern = last;
        if (pattern == null || !lastSource.equals(sourceText) || !lastFlags.equals(flagsText)) {
            pattern = compiled(sourceText, flagsText);
            last = pattern;
            lastSource = sourceText;
            lastFlags = flagsText;
        }
        return pattern;
    }

    private static Pattern compiled(String source, String flags) {
        if (source.length() > PATTERN_CHARACTERS) {
            throw refusal();
        }
        return RegexEngine.makePattern("REGEX", source, flags.isEmpty() ? null : flags);
    }

    /** Passes if replacing takes few enough steps. */
    static void checkReplacing(NodeValue text, NodeValue source, @Nullable NodeValue flags) {
        Pattern pattern = compiled(text(source), flags == null ? "" : text(flags));
        Matcher matcher = pattern.matcher(new MeasuredText(text(text)));
        boolean found = matcher.find();
        while (found) {
            found = matcher.find();
        }
    }

    private static String text(NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral("REGEX", value).getLiteralLexicalForm();
    }

    private static RefusedValue refusal() {
        return new RefusedValue(new Refusal(
                new Problem(ProblemType.REGEX_TOO_COSTLY, Map.of("limit", STEPS, "characters", PATTERN_CHARACTERS))));
    }

    /** A text that counts how often it is looked at. */
    private static final class MeasuredText implements CharSequence {

        private final String text;
        private long left;

        MeasuredText(String text) {
            this.text = text;
            this.left = STEPS + (long) STEPS_A_CHARACTER * text.length();
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw refusal();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
