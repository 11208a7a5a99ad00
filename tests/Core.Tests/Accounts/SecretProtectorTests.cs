using System.Xml.Linq;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.GiftCards;
using FunctionsCommerce.Core.Marketing.Tracking;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Webhooks;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Tests.Accounts;

public sealed class SecretProtectorTests
{
    private const string Purpose = "saved-method-abc";

    // Recorded from a store that derived everything from its signing key.
    private const string OldSigningKey = "a-signing-key-of-a-store-made-before-the-key-ring";
    private const string OldToken = "47DkgTZSfYljcZiRG9zs9CCqUg6KBqj8-Pu6gVbT0G6mUsWeZVsSIT5DCU99xq6w";
    private const string OldWebhookSecret = "6JIsIc3gqyE1BoOBIML0b/BdLUBucNnHl5fJxFWcUWm1hNtR9bE0MmMsJis56PL1eYGevsNL5R6yyhp6BJY=";

    private static readonly AuthSettings Rotated = new()
    {
        SigningKey = new string('c', 40),
        PreviousSigningKey = new string('b', 40),
        HashKey = OldSigningKey,
    };

    private readonly EphemeralDataProtectionProvider ring = new();

    public static TheoryData<string> StoresFromBefore => ["upgraded", "rotated once", "rotated twice"];

    [Fact]
    public void What_is_protected_opens_again_for_its_purpose_only()
    {
        var protector = Protector(Rotated);

        var text = protector.Protect(Purpose, "token");

        text.ShouldNotContain("token");
        protector.Unprotect(Purpose, text).ShouldBe("token");
        protector.Unprotect("saved-method-abd", text).ShouldBeNull();
        protector.Unprotect(Purpose, text[..^1]).ShouldBeNull();
        protector.Unprotect(Purpose, "").ShouldBeNull();
    }

    [Fact]
    public void It_depends_on_the_key_ring_and_on_no_setting()
    {
        var text = Protector(Rotated).Protect(Purpose, "token");

        Protector(new AuthSettings { SigningKey = new string('x', 40), HashKey = new string('y', 40) })
            .Unprotect(Purpose, text)
            .ShouldBe("token");
        new SecretProtector(new EphemeralDataProtectionProvider(), new LegacySecrets(Rotated)).Unprotect(Purpose, text).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(StoresFromBefore))]
    public void What_was_encrypted_under_the_signing_key_still_opens(string store)
    {
        var settings = Settings(store);

        Protector(settings).Unprotect(Purpose, OldToken).ShouldBe("token_JfTUsZ5DKVyhEm");
        Protector(settings).Unprotect("saved-method-abd", OldToken).ShouldBeNull();
        new WebhookSecrets(Protector(settings), new LegacySecrets(settings))
            .Open(OldWebhookSecret)
            .ShouldBe("whsec_c2VjcmV0IG9mIGEgcmVjZWl2ZXI=");
    }

    [Theory]
    [MemberData(nameof(StoresFromBefore))]
    public void Hashes_made_with_the_signing_key_are_still_found(string store)
    {
        var hash = new HmacHasher(Settings(store));
        var codes = new GiftCardCodeGenerator(hash);

        codes.CodeOf(123456789, "00112233445566778899aabbccddeeff").ShouldBe("XNXG-TYCS-FYRE-67VK");
        codes.HashOf("xnxg tycs fyre 67vk").ShouldBe("e5561975be6b01f030ae9c121482adbb9f5dc0b7757514c8bef414711dbef2df");
        new TrackingTokens(hash).Read(TrackingKind.Unsubscribe, "7.16..VZmiZyHk_9qFoYxbrE1d0w").ShouldBe(new TrackingPayload(7, 42, ""));
        hash.ComputeHex("login", "john@example.com").ShouldBe("4d98cd36c841741a8fa06173d5e095c3a3f82fdafc70d9d8c7824e53af6ebe45");
    }

    [Fact]
    public void A_webhooks_secret_depends_on_the_key_ring()
    {
        var sealedSecret = new WebhookSecrets(Protector(Rotated), new LegacySecrets(Rotated)).Seal("whsec_new");

        var other = new AuthSettings { SigningKey = new string('x', 40) };
        new WebhookSecrets(Protector(other), new LegacySecrets(other)).Open(sealedSecret).ShouldBe("whsec_new");
    }

    /// <summary>A saved method whose token seems to be gone would be charged under another.</summary>
    [Fact]
    public void A_key_ring_that_is_out_of_reach_is_an_outage_and_no_wrong_key()
    {
        var working = new Ring();
        var text = Over(working).Protect(Purpose, "token");
        working.IsDown = true;

        Should.Throw<StoreUnavailableException>(() => Over(working).Unprotect(Purpose, text));
        Should.Throw<StoreUnavailableException>(() => Over(working).Protect(Purpose, "token"));
        working.IsDown = false;
        Over(working).Unprotect(Purpose, text).ShouldBe("token");
    }

    private static AuthSettings Settings(string store) => store switch
    {
        "upgraded" => new() { SigningKey = OldSigningKey },
        "rotated once" => new() { SigningKey = new string('b', 40), PreviousSigningKey = OldSigningKey, HashKey = OldSigningKey },
        _ => Rotated,
    };

    /// <summary>As another process would open it.</summary>
    private static SecretProtector Over(Ring ring)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddKeyRing();
        services.Configure<KeyManagementOptions>(options => options.XmlRepository = ring);
        return new SecretProtector(
            services.BuildServiceProvider().GetRequiredService<IDataProtectionProvider>(), new LegacySecrets(Rotated));
    }

    private SecretProtector Protector(AuthSettings settings) => new(ring, new LegacySecrets(settings));

    private sealed class Ring : IXmlRepository
    {
        private readonly List<XElement> keys = [];

        public bool IsDown { get; set; }

        public IReadOnlyCollection<XElement> GetAllElements() => IsDown ? throw new StoreUnavailableException("down") : keys;

        public void StoreElement(XElement element, string friendlyName) => keys.Add(element);
    }
}
