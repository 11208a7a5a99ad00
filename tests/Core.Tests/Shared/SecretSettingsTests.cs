using FunctionsCommerce.Core.Shared.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FunctionsCommerce.Core.Tests.Shared;

public sealed class SecretSettingsTests
{
    private const string Good = "0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("Auth:SigningKey", "Auth__SigningKey")]
    [InlineData("Store:Name", "Store__Name")]
    [InlineData("Some:Section:Of:Nobody", "Some__Section__Of__Nobody")]
    [InlineData("Admin:Password", "Admin__Password")]
    public void An_unresolved_reference_stops_the_start_whichever_setting_it_is(string key, string name) =>
        Refusal((key, "@Microsoft.KeyVault(VaultName=kv;SecretName=Some--Secret)")).ShouldContain(name);

    [Theory]
    [InlineData("Auth:SigningKey", "too-short")]
    [InlineData("Auth:SigningKey", "changeme-changeme-changeme-changeme")]
    [InlineData("Razorpay:KeyId", "rzp_live_unset")]
    [InlineData("Razorpay:KeySecret", "rzp_live_unset")]
    [InlineData("Razorpay:WebhookSecret", "short")]
    public void Short_secrets_and_placeholders_stop_the_start_and_are_not_repeated(string key, string value)
    {
        var refusal = Refusal((key, value));

        refusal.ShouldContain(key.Replace(":", "__", StringComparison.Ordinal));
        refusal.ShouldNotContain(value);
    }

    [Fact]
    public void Equal_secrets_stop_the_start() =>
        Refusal(("Razorpay:KeySecret", Good), ("Razorpay:WebhookSecret", Good)).ShouldContain(
            "Razorpay__KeySecret and Razorpay__WebhookSecret");

    [Theory]
    [InlineData("Auth:SigningKey", "Auth:HashKey")]
    [InlineData("Auth:SigningKey", "Auth:PreviousSigningKey")]
    [InlineData("Razorpay:KeySecret", "Razorpay:PreviousKeySecret")]
    [InlineData("Razorpay:WebhookSecret", "Razorpay:PreviousWebhookSecret")]
    public void A_secret_may_be_equal_to_its_previous_value(string key, string previous) =>
        Should.NotThrow(() => SecretSettings.Check(Configuration((key, Good), (previous, Good))));

    [Theory]
    [InlineData("Auth:HashKey")]
    [InlineData("Auth:PreviousSigningKey")]
    [InlineData("Razorpay:PreviousKeySecret")]
    public void Another_secrets_previous_value_is_refused(string key) =>
        Refusal((key, Good), ("Razorpay:PreviousWebhookSecret", Good)).ShouldContain(
            "Razorpay__PreviousWebhookSecret must not be the same");

    [Fact]
    public void The_core_of_every_host_checks()
    {
        var configuration = Configuration(("Anything", "@Microsoft.KeyVault(SecretUri=https://kv/secrets/x)"));

        Should.Throw<OptionsValidationException>(() => new ServiceCollection().AddCore(configuration)).Message.ShouldContain("Anything");
    }

    private static string Refusal(params (string Key, string Value)[] settings) =>
        Should.Throw<OptionsValidationException>(() => SecretSettings.Check(Configuration(settings))).Message;

    private static IConfiguration Configuration(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)))
            .Build();
}
