package org.balise.rdf;

/**
 * Finds where parsing can go on after a syntax error: at the next line that begins a statement. In Turtle that is a line
 * that begins with a term or directive at its first column, after a line that is empty or ends a statement.
 */
final class Resumption {

    private final String content;
    private final boolean lineBased;
    private int start;
    private long line;

    Resumption(String content, boolean lineBased, long linesBefore) {
        this.content = content;
        this.lineBased = lineBased;
        this.line = linesBefore + 1;
    }

    long linesBefore() {
        return line - 1;
    }

    String rest() {
        return content.substring(start);
    }

    /** Moves to the next statement's line behind an error; false when there is none. */
    boolean moveBehind(long errorLine, long errorColumn) {
        while (nextLine()) {
            boolean atError = line == errorLine && errorColumn == 1;
            if ((atError && beginsWithTerm()) || (line > errorLine && beginsStatement())) {
                return true;
            }
        }
        return false;
    }

    private boolean nextLine() {
        int end = content.indexOf('\n', start);
        if (end < 0 || end + 1 >= content.length()) {
            return false;
        }
        start = end + 1;
        line++;
        return true;
    }

    private boolean beginsStatement() {
        return beginsWithTerm() && (lineBased || previousLineEnds());
    }

    private boolean beginsWithTerm() {
        char first = content.charAt(start);
        return first == '<' || first == '@' || first == ':' || first == '_' || Character.isLetter(first);
    }

    private boolean previousLineEnds() {
        String before = content.substring(content.lastIndexOf('\n', start - 2) + 1, start - 1)
                .strip();
        return before.isEmpty() || before.startsWith("#") || before.endsWith(".") || before.endsWith("}");
    }
}
