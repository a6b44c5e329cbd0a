using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Competences;

/// <summary>Stands in for the graph until the start page reads it: one file to delete. Czech, English, Ukrainian.</summary>
internal static class StartSample
{
    private const string Groups = """
        RES passport 25|Pobyt|víza, karty, trvalý pobyt, občanství|Residence|visas, cards, permanent residence, citizenship|Перебування|візи, картки, постійне проживання, громадянство
        PRO shield 14|Mezinárodní a dočasná ochrana|udělení, prodloužení, dávka|International and temporary protection|granting, extension, benefit|Міжнародний і тимчасовий захист|надання, продовження, виплата
        EDU school 21|Školy a čeština|zápis, jazyková příprava, kurzy|Schools and Czech|enrolment, language preparation, courses|Школи та чеська мова|зарахування, мовна підготовка, курси
        EMP work 15|Práce a kvalifikace|povolení, evidence, uznání vzdělání|Work and qualifications|permits, job seekers, recognition of education|Робота і кваліфікація|дозволи, облік, визнання освіти
        HOU house 11|Bydlení|obecní byty, nájem, ubytovny|Housing|municipal flats, rent, hostels|Житло|муніципальні квартири, оренда, гуртожитки
        HEA health 10|Zdraví|pojištění, lékař, tlumočení u lékaře|Health|insurance, doctors, interpreting at the doctor’s|Здоров’я|страхування, лікар, переклад у лікаря
        SOC coins 15|Dávky a sociální služby|pomoc v nouzi, rodina, děti|Benefits and social services|help in need, family, children|Виплати й соціальні послуги|допомога в скруті, родина, діти
        CIV book 11|Matrika a doklady|narození, svatba, ověření podpisu|Registry and documents|birth, wedding, certified signature|Реєстр і документи|народження, шлюб, засвідчення підпису
        INF headset 11|Poradny a tlumočení|sociální, právní, doprovod na úřad|Advice and interpreting|social, legal, company to an office|Консультації та переклад|соціальні, правові, супровід до установи
        BUS shop 6|Podnikání|živnost, daně, provozovna|Business|trade licence, taxes, premises|Підприємництво|дозвіл, податки, приміщення
        COH people 11|Soužití a kultura|sousedské spory, komunitní akce|Living together and culture|neighbours’ disputes, community events|Співжиття і культура|сусідські спори, громадські події
        DRV car 4|Doprava a vozidla|řidičský průkaz, registrace auta|Transport and vehicles|driving licence, car registration|Транспорт|посвідчення водія, реєстрація авто
        CRI lifebuoy 9|Krize a bezpečí|násilí, vykořisťování, nouzové ubytování|Crisis and safety|violence, exploitation, emergency shelter|Криза і безпека|насильство, експлуатація, тимчасовий притулок
        REG vote 14|Obec a účast|strategie, komise, účast ve volbách|Municipality and taking part|strategies, committees, elections|Громада і участь|стратегії, комісії, вибори
        """;

    public static StartPage Page(Text text, DateOnly today) => new(
        [
            Said(text, "zápis dítěte s dočasnou ochranou do školy, Jílové, ukrajinsky", "enrolling a child with temporary protection in school, Jílové, Ukrainian", "запис дитини з тимчасовим захистом до школи, Jílové, українською"),
            Said(text, "rodný list dítěte narozeného v Děčíně", "birth certificate of a child born in Děčín", "свідоцтво про народження дитини, Děčín"),
            Said(text, "zaměstnanecká karta, Teplice, vietnamsky", "employee card, Teplice, Vietnamese", "картка працівника, Teplice, в’єтнамською"),
            Said(text, "kurz češtiny pro dospělé večer, Varnsdorf", "evening Czech course for adults, Varnsdorf", "вечірній курс чеської для дорослих, Varnsdorf"),
        ],
        [.. Groups.Split('\n', StringSplitOptions.TrimEntries).Select(line => Group(text, line.Split('|')))],
        new AskPerson(new Wording("Centrum na podporu integrace cizinců, Ústí nad Labem", text.Language.Code == "cs" ? null : "cs"), "475 000 114", text.HoursToday(Open, today), text.List(Spoken(text))),
        [
            Verified(text, "Kontaktní místo pro bydlení, Děčín", new(2026, 11, 19), "magistrát"),
            Verified(text, "Tlumočení u lékaře, Ústí nad Labem", new(2026, 11, 18), "nemocnice"),
            Verified(text, "Zápis do základní školy, Jílové", new(2026, 11, 3), "škola sama"),
        ],
        [
            Changed(text, "Dávka státní sociální pomoci nahradila příspěvek na bydlení", "151/2025 Sb., od 1. října 2025. Koho se to týká a co podat."),
            Changed(text, "Kontaktní místa pro bydlení začala pracovat", "175/2025 Sb., v kraji zatím v pěti městech"),
        ]);

    private static Hours.Slot[] Open => [.. Enumerable.Range(0, 5).Select(day => new Hours.Slot(day, new(9, 0), new(16, 0)))];

    private static string[] Spoken(Text text) => text.Language.Code switch
    {
        "uk" => ["українською", "російською"],
        "en" => ["Ukrainian", "Russian"],
        _ => ["ukrajinsky", "rusky"],
    };

    private static MatterGroupLine Group(Text text, string[] parts) => parts[0].Split(' ') is [var code, var icon, var count]
        ? new(code, Said(text, parts[1], parts[3], parts[5]), Said(text, parts[2], parts[4], parts[6]), icon, int.Parse(count, text.Language.Culture))
        : throw new FormatException(parts[0]);

    private static Wording Said(Text text, string czech, string english, string ukrainian) => text.Language.Code switch
    {
        "cs" => new(czech),
        "uk" => new(ukrainian),
        "en" => new(english),
        _ => new(czech, "cs"),
    };

    private static NewlyVerified Verified(Text text, string what, DateOnly on, string by) => new(Czech(text, what), "~/answers?q=" + Uri.EscapeDataString(what), on, Czech(text, by));

    private static WhatChanged Changed(Text text, string what, string words) => new(Czech(text, what), "~/answers?q=" + Uri.EscapeDataString(what), Czech(text, words));

    private static Wording Czech(Text text, string words) => new(NoBreak.In(words), text.Language.Code == "cs" ? null : "cs");
}
