package org.balise.fuseki.show;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.balise.model.ContactPoint;

/** Numbers as their sources print them; who reads one can call the number that it stands for. */
final class PrintedNumbers {

    /** Digits only, from any country: a text that is anything else is not dialled. */
    private static final Pattern DIALLED = Pattern.compile("\\+[0-9]+");

    /** Fewer digits, such as those of emergency calls, may end any number by chance. */
    private static final int LEAST_DIGITS = 7;

    private PrintedNumbers() {}

    /** The items of the printed numbers, in their order, each leading to its number. */
    static List<Item> linked(ContactPoint contact, List<Item> items) {
        List<String> printed = contact.telephoneAsPrinted().values();
        List<Item> linked = new ArrayList<>(items);
        for (int i = 0; i < Math.min(printed.size(), items.size()); i++) {
            Item item = items.get(i);
            String text = Ink.link(target(contact, printed.get(i)), item.text());
            linked.set(i, new Item(text, item.tag(), item.notes(), item.entries()));
        }
        return linked;
    }

    /** The number with the digits that are printed, at its end: country and area may be left out. */
    private static String target(ContactPoint contact, String printed) {
        String digits = printed.replaceAll("[^0-9]", "");
        List<String> fit = contact.telephone().values().stream()
                .filter(number -> DIALLED.matcher(number).matches())
                .filter(number -> digits.length() >= LEAST_DIGITS && number.endsWith(digits))
                .toList();
        return fit.size() == 1 ? "tel:" + fit.get(0) : "";
    }
}
