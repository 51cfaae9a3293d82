package org.balise.fuseki.command;

import org.balise.fuseki.site.PublicAddress;
import picocli.CommandLine.ITypeConverter;

/** Reads a public address; what is none is told by the parser. */
final class AddressConverter implements ITypeConverter<PublicAddress> {

    @Override
    public PublicAddress convert(String text) {
        return PublicAddress.of(text);
    }
}
