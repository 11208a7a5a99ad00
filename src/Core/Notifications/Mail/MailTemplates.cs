using System.Collections.Frozen;
using HandlebarsDotNet;

namespace FunctionsCommerce.Core.Notifications.Mail;

/// <summary>The mails' texts: one Handlebars template each, all in one layout. Values are HTML-escaped.</summary>
public sealed class MailTemplates
{
    private const string Prefix = "Mail.";
    private const string Suffix = ".hbs";
    private readonly FrozenDictionary<string, Lazy<HandlebarsTemplate<object, object>>> templates;

    public MailTemplates()
    {
        var names = typeof(MailTemplates).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length]);
        templates = names.ToFrozenDictionary(name => name, name => new Lazy<HandlebarsTemplate<object, object>>(() => Compile(name)));
    }

    /// <summary>Parsed once, at the first mail of its kind.</summary>
    internal string Render(string template, MailModel model) => templates[template].Value(model);

    /// <summary>Parts are put in as text, so that a mail is one flat program.</summary>
    private static HandlebarsTemplate<object, object> Compile(string name)
    {
        var text = Read("layout")
            .Replace("{{> content}}", Read(name).TrimEnd(), StringComparison.Ordinal)
            .Replace("{{> order-lines}}", Read("order-lines").TrimEnd(), StringComparison.Ordinal);
        var handlebars = Handlebars.Create(
            new HandlebarsConfiguration { TextEncoder = new HtmlEncoder(), ThrowOnUnresolvedBindingExpression = true });
        return handlebars.Compile(text);
    }

    private static string Read(string name)
    {
        using var stream = typeof(MailTemplates).Assembly.GetManifestResourceStream(Prefix + name + Suffix)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
