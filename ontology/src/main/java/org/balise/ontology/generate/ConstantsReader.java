package org.balise.ontology.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Reads what becomes a constant out of the ontology and its vocabularies; gathers all problems before it gives up. */
final class ConstantsReader {

    private static final String TERMS = "https://w3id.org/balise/def/";
    private static final String SCHEMES = "https://w3id.org/balise/vocab/";
    private static final List<Resource> TERM_KINDS =
            List.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty);

    private final List<String> problems = new ArrayList<>();

    /**
     * Gives one class for the terms and one for each scheme, in the order of their IRIs.
     *
     * @throws ConstantsNotGeneratedException if a term has no English definition, no Java name or another's Java name
     */
    List<ConstantsClass> read(Model ontology, List<Model> vocabularies) {
        Map<String, ConstantsClass> classes = new TreeMap<>();
        ConstantsClass terms = new ConstantsClass(
                "Bal", TERMS, "IRIs of the terms that the Balise ontology defines, prefix bal.", terms(ontology));
        classes.put(terms.name(), terms);
        for (Model vocabulary : vocabularies) {
            scheme(vocabulary).ifPresent(scheme -> {
                ConstantsClass other = classes.putIfAbsent(scheme.name(), scheme);
                if (other != null) {
                    clash(scheme.name(), other.iri(), scheme.iri());
                }
            });
        }
        if (!problems.isEmpty()) {
            throw new ConstantsNotGeneratedException(problems);
        }
        return List.copyOf(classes.values());
    }

    private List<Constant> terms(Model ontology) {
        Names names = new Names(new Constant("NAMESPACE", TERMS, "The namespace that all terms begin with."));
        TERM_KINDS.stream()
                .flatMap(kind -> instances(ontology, kind))
                .filter(term -> term.getURI().startsWith(TERMS))
                .distinct()
                .sorted(Comparator.comparing(Resource::getURI))
                .forEach(term -> names.add(term, TERMS));
        return names.inOrder();
    }

    private Optional<ConstantsClass> scheme(Model vocabulary) {
        List<Resource> schemes =
                instances(vocabulary, SKOS.ConceptScheme).distinct().toList();
        if (schemes.size() != 1) {
            problems.add("A vocabulary file has exactly one skos:ConceptScheme; found: " + schemes);
            return Optional.empty();
        }
        Resource scheme = schemes.get(0);
        Optional<String> slug = local(scheme, SCHEMES);
        Optional<String> definition = definition(scheme);
        if (slug.isEmpty() || definition.isEmpty()) {
            return Optional.empty();
        }
        String namespace = scheme.getURI() + "/";
        Names names = new Names(new Constant("IRI", scheme.getURI(), "The scheme itself."));
        instances(vocabulary, SKOS.Concept)
                .distinct()
                .sorted(Comparator.comparing(Resource::getURI))
                .forEach(concept -> names.add(concept, namespace));
        return Optional.of(new ConstantsClass(
                JavaNames.schemeClass(slug.get()), scheme.getURI(), definition.get(), names.inOrder()));
    }

    private Stream<Resource> instances(Model model, Resource kind) {
        return model.listSubjectsWithProperty(RDF.type, kind).toList().stream().filter(Resource::isURIResource);
    }

    private Optional<String> local(Resource term, String namespace) {
        String iri = term.getURI();
        if (iri.startsWith(namespace) && JavaNames.canName(iri.substring(namespace.length()))) {
            return Optional.of(iri.substring(namespace.length()));
        }
        problems.add("<" + iri + "> cannot become a Java name: due is " + namespace
                + " and ASCII letters, digits and single hyphens, a letter first");
        return Optional.empty();
    }

    private Optional<String> definition(Resource term) {
        List<String> definitions = term.listProperties(SKOS.definition, "en").toList().stream()
                .map(statement -> statement.getString())
                .filter(text -> !text.isBlank())
                .toList();
        if (definitions.size() == 1) {
            return Optional.of(definitions.get(0));
        }
        problems.add("<" + term.getURI() + "> has " + definitions.size()
                + " English skos:definition; due is exactly one, it becomes the Javadoc");
        return Optional.empty();
    }

    private void clash(String name, String one, String other) {
        problems.add("<" + one + "> and <" + other + "> both become the Java name " + name);
    }

    /** The constants of one class by name. */
    private final class Names {

        private final Constant self;
        private final Map<String, Constant> constants = new TreeMap<>();

        /** The constant that stands for the class as a whole comes first. */
        Names(Constant self) {
            this.self = self;
        }

        void add(Resource term, String namespace) {
            Optional<String> local = local(term, namespace);
            Optional<String> definition = definition(term);
            if (local.isEmpty() || definition.isEmpty()) {
                return;
            }
            String name = JavaNames.constant(local.get());
            Constant constant = new Constant(name, term.getURI(), definition.get());
            Constant other = name.equals(self.name()) ? self : constants.putIfAbsent(name, constant);
            if (other != null) {
                clash(name, other.iri(), constant.iri());
            }
        }

        List<Constant> inOrder() {
            return Stream.concat(Stream.of(self), constants.values().stream()).toList();
        }
    }
}
