using System.ComponentModel.DataAnnotations;
using System.Text;
using System.Text.Json;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.Functions.Http.Hosting.Binding;

namespace FunctionsCommerce.Api.Tests.Hosting;

public sealed class BindingTests
{
    private static readonly WireTypes Types = new(WireJson.Options(JsonNamingPolicy.CamelCase, JsonNamingPolicy.SnakeCaseLower));

    [Fact]
    public void A_body_becomes_its_record()
    {
        var basket = Bind<Basket>(
            """{"email":"john@example.com","payWith":"mobile_money","lines":[{"productId":3,"quantity":2}],"note":"a\nb","more":[{}]}""").Value;

        basket.Email.ShouldBe("john@example.com");
        basket.PayWith.ShouldBe(Method.MobileMoney);
        basket.Lines.ShouldHaveSingleItem().ShouldBe(new Line(3, 2));
        basket.Note.ShouldBe("a\nb");
        basket.Tip.ShouldBe(0.5m);
        basket.Password.ShouldBeNull();
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var error = Refusal<Basket>(
            """{"email":"x","payWith":"gold","lines":[{"productId":"2","quantity":2.5},{"quantity":-1},7],"tip":1e308,"password":"short"}""");

        error.FieldErrors.ShouldBe(
        [
            new FieldError("email", "Invalid email format", "x"),
            new FieldError("payWith", "payWith must be one of cash, mobile_money", "gold"),
            new FieldError("lines[0].productId", "productId must be a whole number", "2"),
            new FieldError("lines[0].quantity", "quantity must be a whole number", 2.5m),
            new FieldError("lines[1].quantity", "quantity must be between 1 and 99", -1),
            new FieldError("lines[1].productId", "productId is required") { Missing = true },
            new FieldError("lines[2]", "lines[2] must be an object", 7m),
            new FieldError("tip", "tip must be a number", 1e308),
            new FieldError("password", "password must have at least 8 characters"),
        ]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"email":null,"payWith":null,"lines":null}""")]
    public void What_is_missing_is_named(string body)
    {
        Refusal<Basket>(body).FieldErrors
            .Select(fault => fault.Message)
            .ShouldBe(["email is required", "payWith is required", "lines is required"]);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{} {}")]
    [InlineData("{\"email\":NaN}")]
    [InlineData("{'email':'a'}")]
    [InlineData("{\"email\":\"a\",}")]
    public void What_is_no_JSON_object_is_refused(string body)
    {
        Refusal<Basket>(body).FieldErrors.ShouldHaveSingleItem().Field.ShouldBe("body");
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var body = "{\"more\":" + new string('[', 100_000) + new string(']', 100_000) + "}";

        Refusal<Basket>(body).FieldErrors.ShouldHaveSingleItem().Field.ShouldBe("body");
    }

    [Theory]
    [InlineData("\"a\\u0000b\"", "contains control characters")]
    [InlineData("\"\\ud800\"", "is not valid text")]
    [InlineData("\"a\\u001b[31m\"", "contains control characters")]
    [InlineData("5", "must be text")]
    [InlineData("{\"a\":1}", "must be text")]
    public void Text_is_text(string json, string fault)
    {
        Refusal<Noted>($$"""{"note":{{json}}}""").FieldErrors.ShouldHaveSingleItem().Message.ShouldBe("note " + fault);
    }

    [Fact]
    public void Long_text_is_refused_and_its_echo_is_short()
    {
        var fault = Refusal<Noted>($$"""{"note":"{{new string('x', 1_000_000)}}"}""").FieldErrors.ShouldHaveSingleItem();

        fault.Message.ShouldBe("note must have at most 2000 characters");
        fault.Value.ShouldBeOfType<string>().Length.ShouldBeLessThan(110);
    }

    [Fact]
    public void Long_text_in_a_list_is_refused_where_it_stands()
    {
        var body = $$"""{"notes":["a","{{new string('x', 2001)}}"]}""";

        Refusal<NoteList>(body).FieldErrors.ShouldHaveSingleItem().Field.ShouldBe("notes[1]");
    }

    [Fact]
    public void A_secret_is_never_echoed()
    {
        Refusal<Login>("""{"password":12345678}""").FieldErrors.ShouldHaveSingleItem().Value.ShouldBeNull();
        Refusal<Login>($$"""{"password":"{{new string('x', 200)}}"}""").FieldErrors.ShouldHaveSingleItem().Value.ShouldBeNull();
    }

    [Fact]
    public void What_may_be_left_out_may_not_be_blank_if_it_has_a_shortest_length()
    {
        Refusal<Renamed>("""{"name":"  "}""").FieldErrors.ShouldHaveSingleItem().Message.ShouldBe("name is required");
        Bind<Renamed>("{}").Value.Name.ShouldBeNull();
    }

    [Fact]
    public void A_field_that_appears_twice_is_refused()
    {
        Refusal<Noted>("""{"note":"a","note":"b"}""").FieldErrors.ShouldHaveSingleItem().Message.ShouldBe("note appears twice");
    }

    [Theory]
    [InlineData("john@example.com", true)]
    [InlineData("j.o+tag@mail.example.co.in", true)]
    [InlineData("john@example", false)]
    [InlineData("john@@example.com", false)]
    [InlineData("john..x@example.com", false)]
    [InlineData("john@exa mple.com", false)]
    [InlineData("john@example.com\n", false)]
    [InlineData("@example.com", false)]
    public void Emails_have_the_shape_of_emails(string text, bool good)
    {
        (new EmailAttribute().Fault("email", text) is null).ShouldBe(good);
    }

    private static Result<T> Bind<T>(string body)
        where T : notnull =>
        Types.FromJson<T>(Encoding.UTF8.GetBytes(body), StoreCalendar.Utc);

    private static Error Refusal<T>(string body)
        where T : notnull =>
        Bind<T>(body).Error.ShouldNotBeNull();

    private enum Method
    {
        Cash,
        MobileMoney,
    }

    private sealed record Line([Id] long ProductId, [Range(1, 99)] int Quantity = 1);

    private sealed record Basket(
        [Email] string Email,
        Method PayWith,
        [MinLength(1)] IReadOnlyList<Line> Lines,
        string? Note,
        decimal Tip = 0.5m,
        [Secret, StringLength(100, MinimumLength = 8)] string? Password = null);

    private sealed record NoteList(IReadOnlyList<string> Notes);

    private sealed record Login([Secret, StringLength(100, MinimumLength = 8)] string Password);

    private sealed record Renamed([StringLength(100, MinimumLength = 1)] string? Name);

    private sealed record Noted(string? Note);
}
