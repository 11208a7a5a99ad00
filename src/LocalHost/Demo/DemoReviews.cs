namespace FunctionsCommerce.LocalHost.Demo;

/// <summary>What customers of the demo store say.</summary>
internal static class DemoReviews
{
    public static IReadOnlyList<(int Rating, string Title, string Comment)> All { get; } =
    [
        (5, "Amazing product!", "It changed my routine completely. I have ordered it twice since."),
        (5, "Exactly as described", "Came well packed and two days early."),
        (5, "My new favourite", "Everybody asks me what it is."),
        (4, "Very good", "Does what it promises; the bottle could be larger."),
        (4, "Would buy again", "Good value. One star less because delivery took a week."),
        (3, "It is fine", "Nothing wrong with it, but nothing special either."),
        (2, "Not for me", "The scent is too strong for my taste."),
        (1, "Disappointed", "Arrived with a crack. Support was helpful, though."),
    ];
}
