package org.balise.fuseki.descriptions;

import jakarta.servlet.ServletContext;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which addresses a server has.
 *
 * @param mappings the patterns of its servlets
 */
record Served(Set<String> mappings) {

    static Served by(ServletContext context) {
        Set<String> mappings = new TreeSet<>();
        context.getServletRegistrations().values().forEach(servlet -> mappings.addAll(servlet.getMappings()));
        return new Served(mappings);
    }

    /** Whether a servlet answers at a path; the one that answers everywhere does not count. */
    boolean has(String path) {
        return mappings.stream().anyMatch(mapping -> fits(mapping, path));
    }

    private static boolean fits(String mapping, String path) {
        if (mapping.isEmpty()) {
            return path.equals("/");
        }
        if (mapping.equals("/*")) {
            return false;
        }
        String beginning = mapping.endsWith("/*") ? mapping.substring(0, mapping.length() - 2) : mapping;
        return path.equals(beginning) || (mapping.endsWith("/*") && path.startsWith(beginning + "/"));
    }
}
