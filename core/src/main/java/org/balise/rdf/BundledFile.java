package org.balise.rdf;

import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The files that come with the library, in its own jar and in those of the ontology and the data. */
public final class BundledFile {

    private BundledFile() {}

    /**
     * Opens a file. The class loader is asked and not a class, since on the module path a class sees the files of its own jar
     * only.
     *
     * @param name its absolute name, such as {@code /org/balise/data/index.txt}
     * @return its bytes, to be closed; null if no jar has it
     */
    public static @Nullable InputStream open(String name) {
        return jars().getResourceAsStream(name.substring(1));
    }

    /**
     * Whether a file comes with the library here; those of the data do not, where its jar is left out.
     *
     * @param name its absolute name
     * @return whether a jar has it
     */
    public static boolean exists(String name) {
        return jars().getResource(name.substring(1)) != null;
    }

    private static ClassLoader jars() {
        return Objects.requireNonNull(BundledFile.class.getClassLoader());
    }
}
