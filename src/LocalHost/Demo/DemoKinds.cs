namespace FunctionsCommerce.LocalHost.Demo;

/// <summary>A word in a product's name, what it says about the product ("seals in moisture"), and the tag it brings.</summary>
internal sealed record DemoTerm(string Word, string Says, string Tag);

/// <summary>A size and its usual price in minor units.</summary>
internal sealed record DemoSize(string? Name, long Price);

/// <summary>A kind of product and what its names, prices and descriptions are made of.</summary>
internal sealed record DemoKind(string Category, string Name, string Purpose, IReadOnlyList<DemoSize> Sizes, DemoVocabulary Words)
{
    public IReadOnlyList<DemoTerm> Qualities => Words.Qualities;

    public IReadOnlyList<DemoTerm> Lines => Words.Lines;

    public IReadOnlyList<string> Brands => Words.Brands;

    public string? Ingredients => Words.Ingredients;

    public bool ForSkin { get; init; }

    public string? HowToUse { get; init; }

    public int Grams { get; init; } = 250;
}

/// <summary>The kinds of products on sale.</summary>
internal static class DemoKinds
{
    private static readonly DemoSize[] Small = [new("30ml", 1450), new("50ml", 2100)];
    private static readonly DemoSize[] Middle = [new("50ml", 1300), new("100ml", 2150), new("200ml", 3600)];
    private static readonly DemoSize[] Large = [new("250ml", 1100), new("500ml", 1850)];
    private static readonly DemoSize[] Colour = [new(null, 950)];

    public static IReadOnlyList<DemoKind> All { get; } =
    [
        Skin("Moisturizer", "for skin that stays soft all day", Middle, "Apply morning and evening to clean skin."),
        Skin("Face Serum", "for an even, rested complexion", Small, "Press three drops into damp skin before your cream."),
        Skin("Face Cleanser", "for a clean start and end of the day", Middle, "Massage into wet skin, then rinse."),
        Skin("Face Toner", "for pores that look smaller", Middle, "Sweep over the face with a cotton pad."),
        Skin("Eye Cream", "for eyes that look awake", [new("15ml", 1700)], "Pat around the eyes with the ring finger."),
        Skin("Sunscreen", "for days in the open", Middle, "Apply generously a quarter of an hour before going out."),
        Skin("Clay Mask", "for a weekly deep clean", Small, "Leave on for ten minutes, then rinse with warm water."),
        Skin("Facial Oil", "for a dewy glow", Small, "Warm two drops between the palms and press into the skin."),
        Skin("Night Balm", "for repair while you sleep", Small, "Smooth over the face before going to bed."),
        Skin("Gel Scrub", "for skin without rough spots", Middle, "Rub in gently once or twice a week."),
        Makeup("makeup", "Lipstick", "for lips that last through lunch", Colour),
        Makeup("makeup", "Lip Gloss", "for shine without stickiness", Colour),
        Makeup("makeup", "Mascara", "for lashes that lift", [new(null, 1350)]),
        Makeup("makeup", "Eyeliner", "for a line that stays a line", [new(null, 850)]),
        Makeup("makeup", "Eyeshadow Palette", "for looks from office to evening", [new(null, 2600)]),
        Makeup("makeup", "Blush", "for cheeks with a little sun", [new(null, 1150)]),
        Makeup("makeup", "Setting Powder", "for make up that stays put", [new("15g", 1250), new("30g", 2000)]),
        Makeup("makeup", "Brow Pencil", "for brows in shape", [new(null, 700)]),
        Makeup("foundation", "Foundation", "for cover that looks like skin", [new("30ml", 1650)]) with { ForSkin = true },
        Makeup("foundation", "Concealer", "for what nobody needs to see", [new("10ml", 1100)]) with { ForSkin = true },
        Makeup("foundation", "Primer", "for a smooth base", [new("30ml", 1400)]) with { ForSkin = true },
        Makeup("foundation", "Cushion Compact", "for touch-ups on the way", [new("15g", 1900)]) with { ForSkin = true },
        Hair("Shampoo", "for hair that is clean to the roots"),
        Hair("Conditioner", "for hair that combs easily"),
        Hair("Hair Mask", "for strength after colour and sun"),
        Hair("Hair Oil", "for shine and tamed ends"),
        Hair("Curl Cream", "for curls with definition"),
        Hair("Scalp Tonic", "for a calm scalp"),
        Body("Body Lotion", "for soft skin from neck to toe", Large),
        Body("Body Butter", "for knees, elbows and heels", Large),
        Body("Shower Gel", "for a fresh start", Large),
        Body("Hand Cream", "for hands that work", [new("50ml", 750), new("75ml", 950)]),
        Body("Bath Salts", "for half an hour of peace", [new("400g", 1250)]),
        Body("Soap Bar", "for the whole family", [new("100g", 450)]),
        Body("Massage Candle", "for slow evenings", [new("120g", 1800)]),
        Body("Deodorant", "for dry, fresh days", [new("50ml", 690)]),
        Scent("Eau de Parfum", "for an evening to remember", [new("30ml", 4200), new("50ml", 6100), new("100ml", 8900)]),
        Scent("Body Mist", "for a light trace of scent", [new("100ml", 1600), new("200ml", 2500)]),
        Scent("Room Spray", "for rooms that smell like home", [new("100ml", 1300)]),
        Decor("Table Lamp", "for warm corners", 8900, 1800),
        Decor("Flower Vase", "for a bunch from the garden", 5400, 1400),
        Decor("Cushion Cover", "for sofas that invite", 2400, 300),
        Decor("Wall Basket", "for walls with a story", 4600, 700),
        Decor("Serving Bowl", "for tables full of friends", 3900, 1100),
        Decor("Candle Holder", "for soft light", 2800, 600),
        Decor("Picture Frame", "for the people you love", 3100, 500),
        Decor("Floor Rug", "for bare feet", 15900, 3200),
        Bag("Tote Bag", "for the market and the office", 4500),
        Bag("Toiletry Pouch", "for all the little bottles", 2200),
        Bag("Travel Backpack", "for weekends away", 9800),
    ];

    private static DemoKind Skin(string name, string purpose, IReadOnlyList<DemoSize> sizes, string howToUse) =>
        new("skincare", name, purpose, sizes, DemoVocabulary.Skin) { ForSkin = true, HowToUse = howToUse };

    private static DemoKind Makeup(string category, string name, string purpose, IReadOnlyList<DemoSize> sizes) =>
        new(category, name, purpose, sizes, DemoVocabulary.Makeup) { Grams = 120 };

    private static DemoKind Hair(string name, string purpose) =>
        new(
            "haircare", name, purpose, Large,
            DemoVocabulary.Hair)
        { HowToUse = "Work through wet hair from the lengths to the ends.", Grams = 400 };

    private static DemoKind Body(string name, string purpose, IReadOnlyList<DemoSize> sizes) =>
        new("bodycare", name, purpose, sizes, DemoVocabulary.Body) { ForSkin = true, Grams = 350 };

    private static DemoKind Scent(string name, string purpose, IReadOnlyList<DemoSize> sizes) =>
        new("fragrance", name, purpose, sizes, DemoVocabulary.Scent) { Grams = 300 };

    private static DemoKind Decor(string name, string purpose, long price, int grams) =>
        new("Home Decor", name, purpose, [new(null, price)], DemoVocabulary.Decor) { Grams = grams };

    private static DemoKind Bag(string name, string purpose, long price) =>
        new("Accessories", name, purpose, [new(null, price)], DemoVocabulary.Bags) { Grams = 600 };
}
