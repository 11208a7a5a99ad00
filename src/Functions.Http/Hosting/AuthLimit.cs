namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>How often one client and one email may call a route that takes passwords, codes or emails.</summary>
/// <param name="PerClient">Null: the limit of the settings.</param>
/// <param name="PerEmail">Null: not counted by email.</param>
public sealed record AuthLimit(RatePolicy? PerClient = null, RatePolicy? PerEmail = null)
{
    /// <summary>Where routes share a count.</summary>
    public string? Bucket { get; init; }

    /// <summary>The limits where an API has none of its own.</summary>
    /// <param name="action">The end of the route, such as <c>forgot-password</c>.</param>
    public static AuthLimit Default(string action) => action switch
    {
        "forgot-password" => new(PerEmail: new(3, TimeSpan.FromHours(1))),
        "resend-otp" or "verify-email" => new(PerEmail: new(5, TimeSpan.FromMinutes(10))),
        "register" or "reset-password" => new(PerEmail: new(10, TimeSpan.FromDays(1))),
        _ => new(),
    };
}
