using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Emails;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Accounts;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("jörg@example.com")]
    [InlineData("user@müller.example")]
    [InlineData("用户@例子.example")]
    [InlineData("संपर्क@डाटामेल.भारत")]
    [InlineData("jo\u0308rg@example.com")]
    [InlineData("user@xn--mller-kva.example")]
    public void An_address_outside_ASCII_is_accepted(string email) => EmailAddresses.IsValid(email).ShouldBeTrue();

    [Theory]
    [InlineData("j\u200brg@example.com")]
    [InlineData("\u202ejohn@example.com")]
    [InlineData("john@exa\u200dmple.com")]
    [InlineData("\u0308john@example.com")]
    [InlineData("john@-müller.example")]
    [InlineData("john@müller")]
    [InlineData("jo hn@müller.example")]
    [InlineData("john@\ud83d\ude00.example")]
    public void An_address_with_what_cannot_be_seen_or_sent_is_refused(string email) => EmailAddresses.IsValid(email).ShouldBeFalse();

    [Theory]
    [InlineData("JÖRG@Example.COM", "jo\u0308rg@example.com")]
    [InlineData("user@MÜLLER.example", "user@xn--mller-kva.example")]
    [InlineData("user@mu\u0308ller.example", " user@müller.example ")]
    public void One_mailbox_has_one_form_for_comparing(string one, string other) =>
        EmailAddresses.Normalize(one).ShouldBe(EmailAddresses.Normalize(other));

    [Fact]
    public void Mail_is_sent_to_the_domain_in_ASCII_and_people_read_it_in_its_own_script()
    {
        EmailAddresses.ForSending("Jörg@müller.example").ShouldBe("Jörg@xn--mller-kva.example");
        EmailAddresses.Readable("user@xn--mller-kva.example").ShouldBe("user@müller.example");
        EmailAddresses.ForSending("john@example.com").ShouldBe("john@example.com");
    }

    [Theory]
    [InlineData("\u200b\u200d")]
    [InlineData("\u3164")]
    [InlineData("\u2028")]
    [InlineData("John\u2028Doe")]
    [InlineData("John\u202eeoD")]
    [InlineData("John\u2066Doe")]
    public void A_name_that_is_invisible_or_changes_what_follows_is_refused(string name)
    {
        List<FieldError> faults = [];

        AccountValidator.Name(name, faults);

        faults.ShouldHaveSingleItem().Field.ShouldBe("name");
    }

    [Theory]
    [InlineData("José Ñuñez")]
    [InlineData("می\u200cخواهم")]
    [InlineData("क्\u200dष")]
    public void A_name_in_any_script_is_a_name(string name)
    {
        List<FieldError> faults = [];

        AccountValidator.Name(name, faults);

        faults.ShouldBeEmpty();
    }
}
