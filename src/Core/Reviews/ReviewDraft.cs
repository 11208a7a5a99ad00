using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Reviews;

/// <summary>A review as it is written.</summary>
/// <param name="Rating">1 to 5 stars.</param>
public sealed record ReviewDraft(int Rating, string Title, string Comment)
{
    public const int MaxTitle = 200;
    public const int MaxComment = 5000;
    public const int MaxImages = 10;

    public IReadOnlyList<string> Images { get; init; } = [];

    internal IReadOnlyList<FieldError> Check()
    {
        var faults = new List<FieldError>();
        if (Rating is < 1 or > 5)
        {
            faults.Add(new FieldError("rating", "Rating must be between 1 and 5", Rating));
        }

        if (Title.Length > MaxTitle)
        {
            faults.Add(new FieldError("title", $"Title must have at most {MaxTitle} characters"));
        }

        if (Comment.Length > MaxComment)
        {
            faults.Add(new FieldError("comment", $"Comment must have at most {MaxComment} characters"));
        }

        if (Images.Count > MaxImages)
        {
            faults.Add(new FieldError("images", $"A review has at most {MaxImages} images"));
        }

        return faults;
    }
}

/// <summary>All reviews of a product in figures.</summary>
/// <param name="Average">1 to 5 with one decimal; 0 without reviews.</param>
/// <param name="ByStars">Index 0 counts one star.</param>
public sealed record RatingSummary(decimal Average, int Total, IReadOnlyList<int> ByStars)
{
    public static RatingSummary Of(IReadOnlyList<int> byStars)
    {
        var total = byStars.Sum();
        var stars = byStars.Select((count, i) => count * (i + 1)).Sum();
        return new(total == 0 ? 0 : Math.Round((decimal)stars / total, 1, MidpointRounding.AwayFromZero), total, byStars);
    }
}

/// <summary>One page of a product's reviews, and all of them in figures.</summary>
public sealed record ReviewPage(Paged<Review> Reviews, RatingSummary Summary);
