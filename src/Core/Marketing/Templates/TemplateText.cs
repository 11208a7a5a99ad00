using System.Text.RegularExpressions;
using FunctionsCommerce.Core.Accounts;
using HandlebarsDotNet;

namespace FunctionsCommerce.Core.Marketing.Templates;

/// <summary>A Handlebars template that staff wrote, parsed. What it is filled with is always text, never markup.</summary>
public sealed partial class TemplateText
{
    private readonly HandlebarsTemplate<object, object> template;

    private TemplateText(HandlebarsTemplate<object, object> template) => this.template = template;

    /// <summary>Null and what is wrong, when it is no template that we run.</summary>
    /// <param name="html">Values are escaped.</param>
    public static (TemplateText? Template, string? Fault) Parse(string text, bool html)
    {
        // Three braces would put in a customer's name as markup; parts are files, and there are none.
        if (Unsafe().IsMatch(text))
        {
            return (null, "Write variables with two braces: {{customer_name}}");
        }

        try
        {
            var configuration = new HandlebarsConfiguration { NoEscape = !html };
            if (html)
            {
                configuration.TextEncoder = new HtmlEncoder();
            }

            var parsed = new TemplateText(Handlebars.Create(configuration).Compile(text));
            parsed.Render(new Dictionary<string, string>());
            return (parsed, null);
        }
        catch (HandlebarsException e)
        {
            return (null, "The template cannot be read: " + e.Message);
        }
    }

    public string Render(IReadOnlyDictionary<string, string> values) => template(values);

    /// <summary>What every text to a customer can say.</summary>
    public static Dictionary<string, string> ValuesFor(Account account, StoreSettings store) => new()
    {
        ["company_name"] = store.Name,
        ["company_address"] = store.Address,
        ["support_email"] = store.Email,
        ["store_url"] = store.PublicUrl,
        ["customer_name"] = account.Name,
        ["first_name"] = account.Name.Split(' ', 2)[0],
        ["customer_email"] = account.Email,
    };

    public static IReadOnlyList<string> VariablesOf(string text) => [.. Variable().Matches(text).Select(match => match.Groups[1].Value).Distinct()];

    [GeneratedRegex(@"\{\{\{|\{\{\s*[&>]|\{\{~\s*[&>]")]
    private static partial Regex Unsafe();

    [GeneratedRegex(@"\{\{~?\s*(?:#(?:if|unless)\s+)?([a-z][a-z0-9_]*)\s*~?\}\}")]
    private static partial Regex Variable();
}
