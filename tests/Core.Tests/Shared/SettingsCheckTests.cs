using Microsoft.Extensions.Configuration;

namespace FunctionsCommerce.Core.Tests.Shared;

/// <summary>What somebody set wrong is named, all of it at once.</summary>
public sealed class SettingsCheckTests
{
    [Theory]
    [InlineData("Store:TaxBasisPoints", "-5", "Store__TaxBasisPoints is '-5': it must be from 0 to 10000.")]
    [InlineData("Store:TaxBasisPoints", "10 %", "Store__TaxBasisPoints is '10 %': it must be a whole number.")]
    [InlineData("Store:ShippingFee", "-1", "Store__ShippingFee is '-1': it must be from 0 to 10000000000000.")]
    [InlineData("Store:ShippingFee", "4.99", "Store__ShippingFee is '4.99': it must be a whole number.")]
    [InlineData(
        "Store:Currency", "dollars", "Store__Currency is 'dollars': it must be a currency by its ISO 4217 code in capitals, such as INR.")]
    [InlineData("Store:Currency", "inr", "Store__Currency is 'inr': it must be a currency by its ISO 4217 code in capitals, such as INR.")]
    [InlineData("Store:Currency", "", "Store__Currency is empty.")]
    [InlineData(
        "Store:UnpaidOrderLifetime", "30",
        "Store__UnpaidOrderLifetime is '30', which would be 30 days. Write hours, minutes and seconds (00:30:00), or days before them (30.00:00:00).")]
    [InlineData(
        "Store:UnpaidOrderLifetime", "half an hour",
        "Store__UnpaidOrderLifetime is 'half an hour': it must be a time such as 00:30:00, or with days 7.00:00:00.")]
    [InlineData(
        "Store:UnpaidOrderLifetime", "-00:30:00", "Store__UnpaidOrderLifetime is '-00:30:00': it must be from 00:00:01 to 30.00:00:00.")]
    [InlineData(
        "Store:PublicUrl", "notaurl",
        "Store__PublicUrl is 'notaurl': it must be an address such as https://shop.example.com, without a slash at the end.")]
    [InlineData(
        "Store:PublicUrl", "ftp://shop.example.com",
        "Store__PublicUrl is 'ftp://shop.example.com': it must be an address such as https://shop.example.com, without a slash at the end.")]
    [InlineData(
        "Store:PublicUrl", "https://shop.example.com/",
        "Store__PublicUrl is 'https://shop.example.com/': it must be an address such as https://shop.example.com, without a slash at the end.")]
    [InlineData("Store:ReviewModeration", "maybe", "Store__ReviewModeration is 'maybe': it must be true or false.")]
    [InlineData(
        "Store:ReviewRequirement", "Everybody",
        "Store__ReviewRequirement is 'Everybody': it must be one of Nothing, VerifiedEmail, Purchase.")]
    [InlineData("Store:TimeZone", "Mars/Olympus", "Store__TimeZone is 'Mars/Olympus': this system knows no such time zone.")]
    [InlineData("Store:Curency", "INR", "Store__Curency is no setting. Did you mean Store__Currency?")]
    [InlineData("Auth:SigninKey", "0123456789", "Auth__SigninKey is no setting. Did you mean Auth__SigningKey?")]
    [InlineData("Stroe:Name", "Shop", "Stroe__Name is no setting. Did you mean Store__Name?")]
    [InlineData("Store_Name", "Shop", "Store_Name is no setting. Did you mean Store__Name?")]
    [InlineData("RateLimit:Enabled", "false", "RateLimit__Enabled is no setting. Did you mean RateLimits__Enabled?")]
    [InlineData("Auth:SessionMaxDays", "0", "Auth__SessionMaxDays is '0': it must be from 1 to 3650.")]
    [InlineData("CashOnDelivery:OpenOrders", "-1", "CashOnDelivery__OpenOrders is '-1': it must be from 0 to 2147483647.")]
    [InlineData("Marketing:QuietFrom", "25:00", "Marketing__QuietFrom is '25:00': it must be a time of day such as 22:00.")]
    [InlineData("Marketing:EmailRate", "-0.4", "Marketing__EmailRate is '-0.4': it must be from 0 to 1000000.")]
    [InlineData("Marketing:OutagePatience", "1", "Marketing__OutagePatience is '1', which would be 1 days.")]
    [InlineData(
        "Razorpay:BaseUrl", "api.razorpay.com",
        "Razorpay__BaseUrl is 'api.razorpay.com': it must be an address such as https://shop.example.com.")]
    [InlineData("Admin:Email", "admin@example.com", "Admin__Email and Admin__Password belong together")]
    public void A_wrong_setting_is_named(string key, string value, string expected)
    {
        var problems = CoreSettings.Problems(Configuration((key, value)));

        problems.ShouldHaveSingleItem().ShouldStartWith(expected);
    }

    [Fact]
    public void All_that_is_wrong_is_named_at_once()
    {
        var problems = CoreSettings.Problems(Configuration(
            ("Store:TaxBasisPoints", "-5"), ("Store:Currency", "dollars"), ("Store:Nmae", "Shop"), ("Webhooks:Timeout", "9"),
            ("Auth:SigningKey", "changeme")));

        problems.Select(problem => problem.Split(' ')[0]).Distinct().ShouldBe(
            ["Store__TaxBasisPoints", "Store__Currency", "Store__Nmae", "Webhooks__Timeout", "Auth__SigningKey"], ignoreOrder: true);
    }

    [Fact]
    public void Secrets_are_not_repeated()
    {
        var problems = CoreSettings.Problems(
            Configuration(("Auth:SigningKey", "short-secret"), ("Admin:Password", "hunter2"), ("Admin:Email", "a@example.com")));

        problems.ShouldNotBeEmpty();
        problems.ShouldAllBe(problem => !problem.Contains("short-secret") && !problem.Contains("hunter2"));
    }

    [Fact]
    public void What_is_right_or_not_ours_is_no_problem() => CoreSettings.Problems(Configuration(
        ("Store:Currency", "KWD"), ("Store:AmountCurrency", "KWD"), ("Store:ShippingFee", "500"), ("Store:LoyaltyPointValue", "10"),
        ("Store:GiftCardLeast", "100"),
        ("Store:GiftCardMost", "1000000"), ("Store:TaxNumber", ""), ("Store:CorsOrigins:0", "https://shop.example"),
        ("store:timezone", "Asia/Kolkata"),
        ("Store:UnpaidOrderLifetime", "00:30:00"), ("Marketing:OutagePatience", "1.00:00:00"), ("Admin:Email", ""), ("Admin:Password", ""),
        ("RateLimits:FrontDoorId", "id"),
        ("DOTNET_ROOT", "/usr"), ("npm_config:cache", "x"), ("AUTHOR", "me"), ("PATH", "/bin"), ("STORE", "x"),
        ("ADMIN_EMAIL", "a@example.com"), ("STORE_NAME", "Shop"), ("Logging:LogLevel:Default", "Debug"))).ShouldBeEmpty();

    private static IConfiguration Configuration(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value))).Build();
}
