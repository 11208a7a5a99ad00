using System.Diagnostics;
using FunctionsCommerce.Core.Marketing.Templates;

namespace FunctionsCommerce.Core.Tests.Marketing;

public sealed class TemplateTextTests
{
    private static readonly Dictionary<string, string> Values = new() { ["customer_name"] = "<Ann>", ["company_name"] = "Shop" };

    [Theory]
    [InlineData("Hi {{customer_name}}", "Hi &lt;Ann&gt;")]
    [InlineData("Hi {{ customer_name }} {{~company_name~}} !", "Hi &lt;Ann&gt;Shop!")]
    [InlineData("{{#if first_name}}A{{else}}B{{/if}}{{#unless first_name}}C{{/unless}}", "BC")]
    [InlineData("{{! a note }}x", "x")]
    [InlineData("no variables } at } all {", "no variables } at } all {")]
    public void Variables_and_conditions_are_filled_in(string text, string message) =>
        TemplateText.Parse(text, html: true).Template!.Render(Values).ShouldBe(message);

    [Theory]
    [InlineData("{{#each @root}}{{this}}{{/each}}")]
    [InlineData("{{#each customer_name}}x{{/each}}")]
    [InlineData("{{#with customer_name}}x{{/with}}")]
    [InlineData("{{lookup this 'x'}}")]
    [InlineData("{{this}}")]
    [InlineData("{{@root}}")]
    [InlineData("{{../customer_name}}")]
    [InlineData("{{customer_name.length}}")]
    [InlineData("{{[customer_name]}}")]
    [InlineData("{{log customer_name}}")]
    [InlineData("{{customer_name customer_name}}")]
    [InlineData("{{> part}}")]
    [InlineData("{{~> part}}")]
    [InlineData("{{#> part}}x{{/part}}")]
    [InlineData("{{#*inline \"x\"}}y{{/inline}}")]
    [InlineData("{{& customer_name}}")]
    [InlineData("{{{customer_name}}}")]
    [InlineData("{{{{raw}}}}x{{{{/raw}}}}")]
    [InlineData("{{^customer_name}}x{{/customer_name}}")]
    [InlineData("{{#if (lookup this 'x')}}x{{/if}}")]
    [InlineData("{{#if @root}}x{{/if}}")]
    [InlineData("{{#if customer_name}}")]
    [InlineData("{{#if customer_name}}x{{/unless}}")]
    [InlineData("{{/if}}")]
    [InlineData("{{else}}")]
    [InlineData("{{#if customer_name}}a{{else}}b{{else}}c{{/if}}")]
    [InlineData("{{password_hash}}")]
    [InlineData("{{customer_name")]
    [InlineData("{{customer{{_name}}")]
    public void Everything_else_is_refused(string text) => TemplateText.Parse(text, html: true).Fault.ShouldNotBeNull();

    [Theory]
    [InlineData("<a href='javascript:alert(1)'>x</a>")]
    [InlineData("<a href=javascript:alert(1)>x</a>")]
    [InlineData("<a href='java&#9;script:alert(1)'>x</a>")]
    [InlineData("<a href=' &#106;avascript:alert(1)'>x</a>")]
    [InlineData("<a href='data:text/html,x'>x</a>")]
    [InlineData("<a href='{{customer_name}}'>x</a>")]
    [InlineData("<a href='{{first_name}}:alert(1)'>x</a>")]
    [InlineData("<a href='java{{first_name}}:alert(1)'>x</a>")]
    [InlineData("<img src='vbscript:x'>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<form action='javascript:alert(1)'>")]
    [InlineData("<SCRIPT>alert(1)</SCRIPT>")]
    public void Links_lead_to_web_and_mail_addresses_only(string html) => TemplateText.Parse(html, html: true).Fault.ShouldNotBeNull();

    [Theory]
    [InlineData("<a href='https://shop.example/{{customer_email}}'>x</a>")]
    [InlineData("<a href='{{store_url}}/sale'>x</a>")]
    [InlineData("<a href='{{unsubscribe_url}}'>x</a>")]
    [InlineData("<a href='mailto:{{support_email}}'>x</a>")]
    [InlineData("<a href='#top'>x</a><img src='https://cdn.example/a.png' alt='javascript: no'>")]
    public void Other_links_stand(string html) => TemplateText.Parse(html, html: true).Fault.ShouldBeNull();

    [Fact]
    public void Blocks_are_few_and_nest_a_little()
    {
        TemplateText.Parse(Nested(8), html: false).Fault.ShouldBeNull();
        TemplateText.Parse(Nested(9), html: false).Fault!.ShouldContain("nest");
        TemplateText.Parse(Repeat("{{#if first_name}}{{/if}}", 101), html: false).Fault!.ShouldContain("at most 100 conditions");
        TemplateText.Parse(Repeat("{{first_name}}", 501), html: false).Fault!.ShouldContain("at most 500");
    }

    [Fact]
    public void The_largest_templates_take_no_time_and_grow_by_their_values_only()
    {
        var clock = Stopwatch.StartNew();
        var largest = TemplateText.Parse(Repeat("{{customer_name}}", 500), html: true).Template!;
        string[] hostile =
        [
            Nested(8_000), Repeat("{{", 100_000), Repeat("{{#if first_name}}", 11_000), Repeat("<a href=\"", 22_000), Repeat("<a ", 66_000),
            Repeat("<a href", 28_000), "<a" + new string(' ', 190_000), Repeat("<a x='", 33_000), Repeat("<", 200_000),
            "{{" + new string(' ', 199_000),
        ];
        foreach (var text in hostile)
        {
            TemplateText.Parse(text, html: true);
            TemplateLinks.Replace(text, url => url).ShouldBe(text);
        }

        largest.Render(Values).Length.ShouldBe(500 * "&lt;Ann&gt;".Length);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Links_are_replaced_wherever_an_attribute_may_stand() =>
        TemplateLinks.Replace(
            "<p>x<a\n data-x='<a href=\"http://no\">' HREF = \"http://a.example/?x=1&amp;y=2\" >A</a><abbr href='http://b'>",
            url => url + "!")
            .ShouldBe("<p>x<a\n data-x='<a href=\"http://no\">' HREF = \"http://a.example/?x=1&amp;y=2!\" >A</a><abbr href='http://b'>");

    private static string Nested(int depth) => Repeat("{{#if first_name}}", depth) + Repeat("{{/if}}", depth);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
