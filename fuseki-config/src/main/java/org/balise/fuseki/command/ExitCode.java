package org.balise.fuseki.command;

/** How a command ended, as the shell sees it. */
public final class ExitCode {

    /** Done. */
    public static final int DONE = 0;

    /** The data is not acceptable, or what was looked for is not there. */
    public static final int UNACCEPTABLE = 1;

    /** The command was used wrongly. */
    public static final int USAGE = 2;

    /** The command could not run. */
    public static final int NOT_RUN = 3;

    private ExitCode() {}
}
