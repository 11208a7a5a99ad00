using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Notifications.Mail;

namespace FunctionsCommerce.Core.Tests.Notifications;

public sealed class MailDocumentTests
{
    [Theory]
    [InlineData("<p>Hello</p>")]
    [InlineData("<html><body><p>Hello</p></body></html>")]
    [InlineData("<html><head><title>x</title></head><body><p>Hello</p></body></html>")]
    [InlineData("Hello")]
    public void A_mail_is_a_whole_document_that_names_its_characters(string body)
    {
        var mail = Complete(body);

        mail.Body.ShouldStartWith("<!DOCTYPE html>", Case.Insensitive);
        mail.Body.ShouldContain("<meta charset=\"utf-8\">");
        mail.Body.ShouldContain("Hello");
        mail.Text.ShouldBe("Hello");
    }

    [Fact]
    public void A_whole_document_stays_as_it_is()
    {
        const string whole = "<!doctype html>\n<html lang=\"de\"><head><meta charset='utf-8'></head><body>Hallo</body></html>";

        Complete(whole).Body.ShouldBe(whole);
        Complete(Complete("<p>Hello</p>").Body).Body.ShouldBe(Complete("<p>Hello</p>").Body);
    }

    [Fact]
    public void Other_messages_stay_as_they_are()
    {
        var sms = new OutboundMessage("m1", MessageChannel.Sms, "+260977000000", null, "1 < 2");

        MailDocument.Complete(sms).ShouldBeSameAs(sms);
    }

    [Theory]
    [InlineData("<p>One</p><p>Two</p>", "One\n\nTwo")]
    [InlineData("One<br>Two", "One\nTwo")]
    [InlineData(
        "<tr><td>Cream<br><span>60ml</span></td><td>1 &times; INR 13.05</td><td>INR 13.05</td></tr>",
        "Cream\n60ml   1 × INR 13.05   INR 13.05")]
    [InlineData("<a href=\"https://shop.example/a?b=1&amp;c=2\">Pay</a>", "Pay (https://shop.example/a?b=1&c=2)")]
    [InlineData("<a href=\"mailto:a@b.example\">a@b.example</a>", "a@b.example")]
    [InlineData("<a href='https://shop.example'>https://shop.example</a>", "https://shop.example")]
    [InlineData("<style>p{color:red}</style><!-- no --><p>1 &lt; 2</p>", "1 < 2")]
    [InlineData("<p>a\n   b</p>", "a b")]
    [InlineData("<b>1 < 2", "1 < 2")]
    [InlineData("", "")]
    public void The_text_part_says_what_the_mail_says(string html, string text) => PlainText.Of(html).ShouldBe(text);

    [Fact]
    public void A_hostile_mail_is_read_in_linear_time()
    {
        var started = System.Diagnostics.Stopwatch.StartNew();

        PlainText.Of(string.Concat(Enumerable.Repeat("<a href=\"x\"><style><!-- ", 5000)));
        PlainText.Of(new string('<', 100_000));

        started.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    private static OutboundMessage Complete(string body) =>
        MailDocument.Complete(new OutboundMessage("m1", MessageChannel.Email, "john@example.com", "Hello", body));
}
