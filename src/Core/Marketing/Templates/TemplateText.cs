using HandlebarsDotNet;

namespace FunctionsCommerce.Core.Marketing.Templates;

/// <summary>A parsed Handlebars template by staff. Values are always text, never markup.</summary>
public sealed class TemplateText
{
    private readonly HandlebarsTemplate<object, object> template;

    private TemplateText(HandlebarsTemplate<object, object> template) => this.template = template;

    /// <summary>Null and the fault, when the template is not allowed.</summary>
    /// <param name="html">Values are escaped, and links must lead to web, mail or phone addresses.</param>
    public static (TemplateText? Template, string? Fault) Parse(string text, bool html)
    {
        var syntax = new TemplateSyntax();
        var fault = syntax.Read(text)
            ?? (syntax.Variables.FirstOrDefault(name => !TemplateVariables.Known.Contains(name)) is { } unknown
                ? $"{{{{{unknown}}}}} is not known. Variables are {string.Join(", ", TemplateVariables.Known)}"
                : null)
            ?? (html ? TemplateLinks.Check(text) : null);
        return fault is null ? Compile(text, html) : (null, fault);
    }

    /// <summary>For templates checked when they were saved: variables that have become unknown since are empty.</summary>
    /// <exception cref="InvalidOperationException">The template is not allowed.</exception>
    public static TemplateText ParseSaved(string text, bool html)
    {
        var fault = new TemplateSyntax().Read(text);
        if (fault is null)
        {
            (var template, fault) = Compile(text, html);
            if (template is not null)
            {
                return template;
            }
        }

        throw new InvalidOperationException("A saved template cannot be read: " + fault);
    }

    public string Render(IReadOnlyDictionary<string, string> values) => template(values);

    public static IReadOnlyList<string> VariablesOf(string text)
    {
        var syntax = new TemplateSyntax();
        syntax.Read(text);
        return syntax.Variables;
    }

    private static (TemplateText? Template, string? Fault) Compile(string text, bool html)
    {
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
}
