using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Accounts;

public sealed class AccountRulesTests
{
    private readonly List<FieldError> faults = [];

    [Theory]
    [InlineData("Ad\u200bmin")]
    [InlineData("Ad\u2060min")]
    [InlineData("Ad\u00admin")]
    [InlineData("\ufeffAdmin")]
    [InlineData("\u202enimdA")]
    [InlineData("Ad\u2066min")]
    [InlineData("Ad\u2028min")]
    [InlineData("Ad\u0085min")]
    [InlineData("Ad\nmin")]
    [InlineData("Ad\u061cmin")]
    [InlineData("Admin\U000E0067")]
    public void A_name_has_nothing_that_nobody_sees_or_that_turns_the_text(string name)
    {
        AccountValidator.Name(name, faults);

        faults.ShouldHaveSingleItem().Field.ShouldBe("name");
    }

    [Theory]
    [InlineData("O'Brien-Smith")]
    [InlineData("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645")]
    [InlineData("\u0995\u09cd\u200d\u09b7")]
    [InlineData("Zo\u00eb \U0001F469\u200d\U0001F680")]
    public void A_name_is_written_as_its_script_asks(string name)
    {
        AccountValidator.Name(name, faults);

        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("john@example.com")]
    [InlineData("  john@example.com ")]
    [InlineData("j.o'hn+shop@mail.example.co.uk")]
    public void An_email_that_mail_can_reach_is_accepted(string email)
    {
        AccountValidator.Email(email, faults);

        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("invalid-email")]
    [InlineData("@example.com")]
    [InlineData("john@")]
    [InlineData("john@example")]
    [InlineData("john@.com")]
    [InlineData("john@example.com.")]
    [InlineData("john@exa..mple.com")]
    [InlineData("jo..hn@example.com")]
    [InlineData("jo hn@example.com")]
    [InlineData("john@exam\r\nple.com")]
    [InlineData("john@doe@example.com")]
    [InlineData("<john@example.com>")]
    [InlineData("john@example.com,eve@example.com")]
    public void An_email_that_is_none_is_a_fault_with_its_value(string email)
    {
        AccountValidator.Email(email, faults);

        faults.ShouldBe([new FieldError("email", "Invalid email format", email)]);
    }

    [Fact]
    public void An_email_of_255_characters_is_a_fault_whose_value_is_cut()
    {
        var email = "john@" + string.Join('.', Enumerable.Repeat("example", 40)) + ".com";

        AccountValidator.Email(email, faults);

        faults.ShouldHaveSingleItem().Value.ShouldBeOfType<string>().Length.ShouldBe(254);
    }

    [Fact]
    public void Emails_are_compared_trimmed_and_in_lower_case() =>
        AccountValidator.NormalizeEmail(" John@Example.COM ").ShouldBe("john@example.com");

    [Theory]
    [InlineData("John Doe", true)]
    [InlineData("张伟", true)]
    [InlineData("   ", false)]
    [InlineData("John\r\nBcc: eve@example.com", false)]
    public void A_name_has_visible_characters(string name, bool accepted)
    {
        AccountValidator.Name(name, faults);

        (faults.Count == 0).ShouldBe(accepted);
    }

    [Fact]
    public void A_name_has_at_most_100_characters()
    {
        AccountValidator.Name(new string('x', 100), faults);
        faults.ShouldBeEmpty();

        AccountValidator.Name(new string('x', 101), faults);
        faults.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(Channels.PureEssence, "0977883578", true)]
    [InlineData(Channels.PureEssence, "+260977883578", true)]
    [InlineData(Channels.PureEssence, "123456", false)]
    [InlineData(Channels.PureEssence, "1234567890123456", false)]
    [InlineData(Channels.PureEssence, "09778x3578", false)]
    [InlineData(Channels.PureEssence, "0977883578\n", false)]
    [InlineData(Channels.PureEssence, "٠٩٧٧٨٨٣٥٧٨", false)]
    [InlineData(Channels.RasCurrys, "9876543210", true)]
    [InlineData(Channels.RasCurrys, "+27123456789", true)]
    [InlineData(Channels.RasCurrys, "98765432101", false)]
    [InlineData(Channels.RocketryBox, "9876543210", true)]
    [InlineData(Channels.RocketryBox, "+919876543210", false)]
    [InlineData(Channels.CateredByAfrica, "+27987654321", true)]
    public void Phones_follow_the_rule_of_their_api(string channel, string phone, bool accepted)
    {
        AccountValidator.Phone(phone, channel, faults);

        (faults.Count == 0).ShouldBe(accepted);
    }

    [Theory]
    [InlineData(Channels.PureEssence, "xk93vq2m", true)]
    [InlineData(Channels.PureEssence, "1234567", false)]
    [InlineData(Channels.RocketryBox, "Passw0rd!", true)]
    [InlineData(Channels.RocketryBox, "passw0rd!", false)]
    [InlineData(Channels.RocketryBox, "Passw0rd#", false)]
    public void Passwords_follow_the_rule_of_their_api_and_are_never_echoed(string channel, string password, bool accepted)
    {
        AccountValidator.Password(password, channel, faults);

        (faults.Count == 0).ShouldBe(accepted);
        faults.ShouldAllBe(fault => fault.Value == null && !fault.Message.Contains(password));
    }
}
