package org.balise.fuseki.command;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String own = Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "(unpacked)");
        return new String[] {"balise " + own + " (Java " + Runtime.version() + ")"};
    }
}
