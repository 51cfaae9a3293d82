package org.balise.rdf;

import static org.balise.model.PartialDate.isPartialDate;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.sparql.core.Quad;

/** Remembers where the last statement stood, and checks every term where it is made. */
final class LocatingProfile extends ParserProfileStd {

    private final Faults faults;
    private final Set<Node> blanks = new HashSet<>();
    private final RecentMentions mentions = new RecentMentions();
    private IRIxResolver resolver;
    private long line;
    private long column;

    LocatingProfile(Faults faults, IRIxResolver resolver) {
        super(
                RiotLib.factoryRDF(),
                faults,
                resolver,
                PrefixMapFactory.create(),
                RIOT.getContext().copy(),
                true,
                true);
        this.faults = faults;
        this.resolver = resolver;
    }

    /** Where an IRI was named, if that was just now. */
    Optional<RecentMentions.Mention> mention(Node iri) {
        return mentions.last(iri);
    }

    long line() {
        return line;
    }

    long column() {
        return column;
    }

    @Override
    public Triple createTriple(Node subject, Node predicate, Node object, long atLine, long atColumn) {
        seen(atLine, atColumn);
        return super.createTriple(subject, predicate, object, atLine, atColumn);
    }

    @Override
    public Quad createQuad(Node graph, Node subject, Node predicate, Node object, long atLine, long atColumn) {
        seen(atLine, atColumn);
        return super.createQuad(graph, subject, predicate, object, atLine, atColumn);
    }

    @Override
    public Node createURI(String iri, long atLine, long atColumn) {
        seen(atLine, atColumn);
        Node node = super.createURI(iri, atLine, atColumn);
        mentions.add(node, atLine, atColumn);
        return node;
    }

    @Override
    public String resolveIRI(String iri, long atLine, long atColumn) {
        if (hasBadCharacter(iri, atLine, atColumn)) {
            return iri;
        }
        try {
            IRIx resolved = resolver.resolve(iri);
            checkScheme(resolved, atLine, atColumn);
            return resolved.str();
        } catch (IRIException e) {
            faults.add("bad IRI <" + iri + ">: " + e.getMessage(), atLine, atColumn);
            return iri;
        }
    }

    @Override
    public Node createURI(IRIx iri, long atLine, long atColumn) {
        seen(atLine, atColumn);
        if (!hasBadCharacter(iri.str(), atLine, atColumn)) {
            checkScheme(iri, atLine, atColumn);
        }
        Node node = super.createURI(iri, atLine, atColumn);
        mentions.add(node, atLine, atColumn);
        return node;
    }

    @Override
    public void setBaseIRI(String base) {
        resolver = resolver.resetBase(resolver.resolve(base));
    }

    @Override
    public String getBaseURI() {
        return resolver.getBaseURI();
    }

    @Override
    public Node createTypedLiteral(String lexical, RDFDatatype datatype, long atLine, long atColumn) {
        checkCharacters(lexical, atLine, atColumn);
        if (datatype.getURI().equals(Namespaces.EDTF) && !isPartialDate(lexical)) {
            faults.add(
                    "'" + lexical + "' is not a date of year, year-month, year-month-day or year-season",
                    atLine,
                    atColumn);
        }
        if (datatype instanceof XSDDatatype
                && !XSDDatatype.XSDstring.equals(datatype)
                && !lexical.equals(lexical.strip())) {
            faults.add("'" + lexical + "' has white space around the value", atLine, atColumn);
        }
        return super.createTypedLiteral(lexical, datatype, atLine, atColumn);
    }

    @Override
    public Node createLangLiteral(String lexical, String language, long atLine, long atColumn) {
        checkCharacters(lexical, atLine, atColumn);
        return super.createLangLiteral(lexical, language, atLine, atColumn);
    }

    @Override
    public Node createLangDirLiteral(String lexical, String language, String direction, long atLine, long atColumn) {
        checkCharacters(lexical, atLine, atColumn);
        return super.createLangDirLiteral(lexical, language, direction, atLine, atColumn);
    }

    @Override
    public Node createStringLiteral(String lexical, long atLine, long atColumn) {
        checkCharacters(lexical, atLine, atColumn);
        return super.createStringLiteral(lexical, atLine, atColumn);
    }

    @Override
    public Node createBlankNode(Node scope, String label, long atLine, long atColumn) {
        return refuse(super.createBlankNode(scope, label, atLine, atColumn), atLine, atColumn);
    }

    @Override
    public Node createBlankNode(Node scope, long atLine, long atColumn) {
        return refuse(super.createBlankNode(scope, atLine, atColumn), atLine, atColumn);
    }

    /** Says once of each blank node that it has no place here. */
    Node refuse(Node blank, long atLine, long atColumn) {
        if (blanks.add(blank)) {
            faults.add("a blank node; everything has an IRI here", atLine, atColumn);
        }
        return blank;
    }

    private void seen(long atLine, long atColumn) {
        line = atLine;
        column = atColumn;
    }

    private boolean hasBadCharacter(String iri, long atLine, long atColumn) {
        OptionalInt bad = Characters.firstBadInIri(iri);
        bad.ifPresent(c ->
                faults.add("bad IRI <" + iri + ">: " + Characters.name(c) + " may not stand in it", atLine, atColumn));
        return bad.isPresent();
    }

    private void checkScheme(IRIx iri, long atLine, long atColumn) {
        iri.handleViolations((isError, message) -> {
            if (isError) {
                faults.add("bad IRI <" + iri.str() + ">: " + message, atLine, atColumn);
            }
        });
    }

    private void checkCharacters(String lexical, long atLine, long atColumn) {
        seen(atLine, atColumn);
        Characters.firstBadInLiteral(lexical)
                .ifPresent(c -> faults.add(Characters.name(c) + " may not stand in a literal", atLine, atColumn));
    }
}
