package org.balise.fuseki.command;

/** Ends a command with a message of the bundle and an exit code. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final transient Object[] arguments;

    private CommandFailure(int exitCode, String key, Object... arguments) {
        super(key, null, false, false);
        this.exitCode = exitCode;
        this.arguments = arguments.clone();
    }

    static CommandFailure unacceptable(String key, Object... arguments) {
        return new CommandFailure(ExitCode.UNACCEPTABLE, key, arguments);
    }

    static CommandFailure usage(String key, Object... arguments) {
        return new CommandFailure(ExitCode.USAGE, key, arguments);
    }

    static CommandFailure notRun(String key, Object... arguments) {
        return new CommandFailure(ExitCode.NOT_RUN, key, arguments);
    }

    int exitCode() {
        return exitCode;
    }

    String text(Messages messages) {
        return messages.text(String.valueOf(getMessage()), arguments);
    }
}
