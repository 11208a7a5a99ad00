namespace FunctionsCommerce.LocalHost.Demo;

/// <summary>The words that the products of a department are named and described with.</summary>
internal sealed record DemoVocabulary(
    IReadOnlyList<DemoTerm> Qualities, IReadOnlyList<DemoTerm> Lines, IReadOnlyList<string> Brands, string? Ingredients)
{
    private static readonly DemoTerm[] Botanicals =
    [
        new("Aloe Vera", "soothes and cools", "organic"), new("Shea Butter", "seals in moisture", "organic"),
        new("Marula", "feeds dry skin with omega oils", "fair trade"), new("Baobab", "is rich in vitamins", "fair trade"),
        new("Rooibos", "protects with antioxidants", "natural"), new("Moringa", "cleans and restores", "natural"),
        new("Rosehip", "evens out the tone", "vegan"), new("Jojoba", "balances oil", "vegan"),
        new("Chamomile", "calms redness", "gentle"), new("Calendula", "comforts stressed skin", "gentle"),
        new("Green Tea", "refreshes and protects", "antioxidant"), new("Hibiscus", "firms and smooths", "antioxidant"),
        new("Coconut", "softens and nourishes", "natural"), new("Papaya", "loosens dull skin", "brightening"),
        new("Turmeric", "brings back the glow", "brightening"), new("Vitamin C", "brightens and firms", "brightening"),
        new("Hyaluronic", "draws water into the skin", "hydrating"), new("Niacinamide", "refines pores", "dermatologist tested"),
        new("Retinol", "smooths fine lines", "night care"), new("Ceramide", "repairs the skin barrier", "dermatologist tested"),
        new("Charcoal", "draws out impurities", "detox"), new("Manuka Honey", "cares and protects", "natural"),
        new("Oat Milk", "relieves itching", "gentle"), new("Avocado", "replenishes lipids", "vegan"),
        new("Cucumber", "cools and tones", "fresh"), new("Witch Hazel", "clarifies oily zones", "detox"),
        new("Argan", "restores softness and shine", "fair trade"), new("Lavender", "relaxes skin and senses", "aromatic"),
        new("Peppermint", "wakes up tired skin", "fresh"), new("Sandalwood", "grounds and scents", "aromatic"),
    ];

    private static readonly DemoTerm[] Cares =
    [
        new("Hydrating", "gives 24-hour hydration", "hydrating"), new("Nourishing", "nourishes in depth", "nourishing"),
        new("Soothing", "soothes at first touch", "gentle"), new("Brightening", "shows in two weeks", "brightening"),
        new("Purifying", "keeps pores clear", "detox"), new("Repairing", "mends what weather did", "repair"),
        new("Firming", "lifts and firms", "anti-ageing"), new("Balancing", "brings skin into balance", "balancing"),
        new("Revitalising", "wakes up tired skin", "energising"), new("Protective", "shields from sun and city", "spf"),
        new("Weightless", "feels like nothing at all", "lightweight"), new("Rich", "is generous and creamy", "nourishing"),
        new("Calming", "takes redness down", "fragrance-free"), new("Daily", "is made for every day", "everyday"),
        new("Intensive", "works where others stop", "intensive"), new("Velvet", "leaves a velvety finish", "luxury"),
        new("Pure", "has ten ingredients, no more", "organic"), new("Botanical", "is made of plants only", "vegan"),
        new("Overnight", "works while you sleep", "night care"), new("Radiant", "lets you glow", "brightening"),
    ];

    private static readonly DemoTerm[] Shades =
    [
        new("Coral", "flatters warm skin", "warm"), new("Rose", "suits every day", "classic"),
        new("Plum", "is deep and dramatic", "evening"),
        new("Bronze", "shimmers like late sun", "shimmer"), new("Ivory", "melts into fair skin", "fair"),
        new("Caramel", "melts into golden skin", "medium"),
        new("Espresso", "melts into deep skin", "deep"), new("Honey", "warms the complexion", "medium"),
        new("Ruby", "makes an entrance", "evening"),
        new("Peach", "looks fresh at once", "fresh"), new("Mocha", "goes with everything", "classic"),
        new("Copper", "catches the light", "shimmer"),
        new("Berry", "stains softly", "vegan"), new("Nude", "is your colour, only better", "classic"),
        new("Cinnamon", "spices up brown eyes", "warm"),
        new("Terracotta", "sculpts and warms", "warm"), new("Champagne", "lifts the eyes", "shimmer"),
        new("Mahogany", "has depth and richness", "deep"),
        new("Fuchsia", "is not for the shy", "bold"), new("Amber", "glows from within", "warm"),
        new("Onyx", "is the blackest black", "bold"),
        new("Sapphire", "makes whites whiter", "bold"), new("Olive", "is quiet and modern", "medium"),
        new("Porcelain", "evens fair skin", "fair"),
    ];

    private static readonly DemoTerm[] Finishes =
    [
        new("Matte", "stays shine-free", "matte"), new("Satin", "has a soft sheen", "satin"),
        new("Waterproof", "survives rain and tears", "waterproof"),
        new("Lasting", "holds for sixteen hours", "long lasting"), new("Creamy", "glides on", "creamy"),
        new("Luminous", "reflects light", "glow"),
        new("Sheer", "gives a hint of colour", "lightweight"), new("Intense", "needs one stroke only", "high pigment"),
        new("Mineral", "lets skin breathe", "mineral"),
        new("Velvety", "feels like velvet", "matte"), new("Featherlight", "weighs nothing", "lightweight"),
        new("Smudgeproof", "stays where you put it", "long lasting"),
        new("Metallic", "gleams like foil", "shimmer"), new("Organic", "is certified organic", "organic"),
        new("Vegan", "comes without anything animal", "vegan"),
        new("Buildable", "goes from sheer to full", "buildable"), new("Glossy", "shines like glass", "glow"),
        new("Classic", "never goes out of fashion", "classic"),
    ];

    private static readonly DemoTerm[] Woods =
    [
        new("Mukwa Wood", "is carved by hand in Livingstone", "handmade"), new("Banana Leaf", "is woven the old way", "sustainable"),
        new("Chitenge", "brings Lusaka's markets home", "colourful"), new("Kuba Cloth", "is patterned like no other", "heritage"),
        new("Soapstone", "is cool and smooth to the touch", "handmade"), new("Malachite", "is veined deep green", "luxury"),
        new("Recycled Glass", "was blown by hand", "recycled"), new("Ilala Palm", "is knotted by village weavers", "fair trade"),
        new("Beaded", "carries ten thousand beads", "handmade"), new("Copper", "is beaten on the Copperbelt", "heritage"),
        new("Jute", "is tough and natural", "sustainable"), new("Mudcloth", "is dyed with river clay", "heritage"),
        new("Ebony", "is dark and heavy", "luxury"), new("Rattan", "is light and strong", "sustainable"),
        new("Terracotta", "was fired in a wood kiln", "handmade"),
        new("Linen", "gets softer every year", "natural"), new("Sisal", "is braided by hand", "sustainable"),
        new("Kiondo", "is woven from sisal and wool", "fair trade"),
        new("Calabash", "grew in the sun", "natural"), new("Bamboo", "grows back in three years", "sustainable"),
    ];

    private static readonly DemoTerm[] Styles =
    [
        new("Handwoven", "took a week to weave", "handmade"), new("Rustic", "keeps the marks of its making", "rustic"),
        new("Modern", "has clean lines", "modern"),
        new("Savanna", "has the colours of dry grass", "earthy"), new("Safari", "remembers early mornings", "earthy"),
        new("Zambezi", "has the colours of the river", "blue"),
        new("Kalahari", "has the colours of the desert", "earthy"), new("Geometric", "has a bold pattern", "bold"),
        new("Minimalist", "leaves out the rest", "modern"),
        new("Vintage", "looks found, not bought", "vintage"), new("Festive", "is made for company", "gift"),
        new("Artisan", "is signed by its maker", "handmade"),
        new("Coastal", "brings a sea breeze", "blue"), new("Bohemian", "loves to be mixed", "colourful"),
        new("Large", "fills an empty corner", "statement"),
        new("Petite", "fits on any shelf", "gift"),
    ];

    private static readonly DemoTerm[] Notes =
    [
        new("Jasmine", "opens at dusk", "floral"), new("Vetiver", "is dry and green", "woody"), new("Oud", "is deep and smoky", "oriental"),
        new("Neroli", "is bright as orange blossom", "floral"),
        new("Bergamot", "sparkles at the start", "citrus"), new("Vanilla", "is warm and soft", "gourmand"),
        new("Patchouli", "is earthy and long", "woody"), new("Gardenia", "is creamy and white", "floral"),
        new("Cedar", "is clean as fresh wood", "woody"), new("Grapefruit", "is tart and lively", "citrus"),
        new("Cardamom", "is spicy and cool", "spicy"), new("Tuberose", "is heady and bold", "floral"),
        new("Frankincense", "is solemn and calm", "oriental"), new("Fig Leaf", "is green and milky", "fresh"),
        new("Sea Salt", "smells of open water", "fresh"), new("Black Pepper", "tickles the nose", "spicy"),
        new("Lemongrass", "is sharp and clean", "citrus"), new("Magnolia", "is light and lemony", "floral"),
        new("Tonka", "is sweet and nutty", "gourmand"), new("Myrrh", "is resinous and old", "oriental"),
    ];

    private static readonly DemoTerm[] Moods =
    [
        new("Midnight", "wears well after dark", "evening"), new("Morning", "starts the day", "fresh"),
        new("Wild", "follows no rule", "bold"), new("Golden", "is sunny and round", "warm"),
        new("Secret", "stays close to the skin", "intimate"), new("Royal", "is made of the finest oils", "luxury"),
        new("Summer", "is for long light evenings", "fresh"), new("Desert", "is dry and spicy", "spicy"),
        new("Velvet", "is smooth and dense", "evening"), new("Garden", "smells of wet leaves", "fresh"),
        new("Ocean", "is cool and wide", "fresh"), new("Festival", "is made for dancing", "bold"),
        new("Silk", "is light and fine", "intimate"), new("Ancient", "is made to an old recipe", "heritage"),
        new("White", "is quiet and clean", "classic"), new("Dark", "is made for winter", "evening"),
    ];

    public static DemoVocabulary Skin { get; } =
        new(
            Cares, Botanicals, ["Everdrop", "Onne", "Pure Essence", "Kalahari Botanics", "Dr. Mwansa"],
            "Water, Glycerin, Caprylic Triglyceride, Xanthan Gum");

    public static DemoVocabulary Makeup { get; } =
        new(Finishes, Shades, ["Onne", "Pure Essence", "Lusaka Colour", "Belle Afrique"], "Mica, Dimethicone, Candelilla Wax, Iron Oxides");

    public static DemoVocabulary Hair { get; } =
        new(Cares, Botanicals, ["Pure Essence", "Crown & Coil", "Kalahari Botanics"], "Water, Coco Glucoside, Panthenol, Citric Acid");

    public static DemoVocabulary Body { get; } =
        new(Cares, Botanicals, ["Everdrop", "Pure Essence", "Zambezi Spa"], "Water, Glycerin, Cetearyl Alcohol, Tocopherol");

    public static DemoVocabulary Scent { get; } =
        new(Moods, Notes, ["Maison Livingstone", "Onne", "Zambezi Spa"], "Alcohol Denat., Parfum, Water");

    public static DemoVocabulary Decor { get; } = new(Styles, Woods, ["Catered by Africa", "Kafue Crafts", "Copperbelt Home"], null);

    public static DemoVocabulary Bags { get; } = new(Styles, Woods, ["Catered by Africa", "Kafue Crafts"], null);
}
