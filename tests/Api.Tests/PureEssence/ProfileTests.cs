using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace FunctionsCommerce.Api.Tests.PureEssence;

public sealed class ProfileTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Profile = "/pure-essence/v1/profile";
    private const string Jpeg = "FFD8FFE000104A46494600010100000100010000FFC0000B080010001001011100";

    [Fact]
    public async Task A_profile_is_updated_with_the_documented_body()
    {
        var customer = await store.RegisterCustomer();

        var answer = await store.Put(Profile, new { name = "Johnny Doe", phone = "+260977883579" }, customer.Token);

        answer.Expect(HttpStatusCode.OK).ShouldLookLike("""
            { "success": true,
              "data": { "id": 1, "name": "John Doe", "email": "john@example.com", "phone": "0977883578", "loyaltyPoints": 150, "createdAt": "2025-11-23T10:00:00Z" },
              "message": "Profile updated" }
            """);
        var me = await store.Get("/pure-essence/v1/auth/me", customer.Token);
        me.At("data.name").GetString().ShouldBe("Johnny Doe");
        me.At("data.phone").GetString().ShouldBe("+260977883579");
        me.At("data.email").GetString().ShouldBe(customer.Email);
    }

    [Fact]
    public async Task What_is_left_out_stays_as_it_is()
    {
        var customer = await store.RegisterCustomer();

        var answer = await store.Put(Profile, new { name = "Johnny Doe" }, customer.Token);

        answer.Expect(HttpStatusCode.OK).At("data.phone").GetString().ShouldBe("0977883578");
    }

    [Fact]
    public async Task Nobody_becomes_somebody_else_by_their_profile()
    {
        var customer = await store.RegisterCustomer();

        var answer = await store.Put(
            Profile, new { name = "Eve", id = 1, email = "admin@example.com", role = "admin", loyaltyPoints = 9999 }, customer.Token);

        answer.Expect(HttpStatusCode.OK).At("data.id").GetInt64().ShouldBe(customer.Id);
        answer.At("data.email").GetString().ShouldBe(customer.Email);
        answer.At("data.loyaltyPoints").GetInt32().ShouldBe(0);
    }

    [Theory]
    [InlineData("""{"name":""}""", "name")]
    [InlineData("""{"name":"   "}""", "name")]
    [InlineData("""{"name":42}""", "name")]
    [InlineData("""{"phone":"12"}""", "phone")]
    [InlineData("""{"phone":977883578}""", "phone")]
    [InlineData("""{"phone":"0977883578; drop table"}""", "phone")]
    public async Task A_malformed_change_is_refused_and_changes_nothing(string body, string field)
    {
        var customer = await store.RegisterCustomer();

        var answer = await store.Put(Profile, new StringContent(body, Encoding.UTF8, "application/json"), customer.Token);

        answer.Expect(HttpStatusCode.BadRequest).At("error.details.field").GetString().ShouldBe(field);
        var me = await store.Get("/pure-essence/v1/auth/me", customer.Token);
        me.At("data.name").GetString().ShouldBe("John Doe");
        me.At("data.phone").GetString().ShouldBe("0977883578");
    }

    [Fact]
    public async Task A_new_password_works_here_and_ends_the_sessions_elsewhere()
    {
        var customer = await store.RegisterCustomer();
        var elsewhere = await Login(customer.Email, customer.Password);

        var answer = await Change(customer.Token, customer.Password, "newSecurePassword123");

        answer.Expect(HttpStatusCode.OK).At("message").GetString().ShouldBe("Password changed successfully");
        (await store.Get("/pure-essence/v1/auth/me", customer.Token)).Expect(HttpStatusCode.OK);
        (await store.Get("/pure-essence/v1/auth/me", elsewhere.At("data.token").GetString())).Expect(HttpStatusCode.Unauthorized);
        (await Login(customer.Email, customer.Password)).Expect(HttpStatusCode.Unauthorized);
        (await Login(customer.Email, "newSecurePassword123")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_wrong_current_password_is_a_fault_of_that_field()
    {
        var customer = await store.RegisterCustomer();

        var answer = await Change(customer.Token, "wrongPassword1", "newSecurePassword123");

        answer.Expect(HttpStatusCode.BadRequest).At("error.code").GetString().ShouldBe("VALIDATION_ERROR");
        answer.At("error.details.field").GetString().ShouldBe("currentPassword");
        answer.Text.ShouldNotContain("wrongPassword1");
        (await Login(customer.Email, customer.Password)).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_new_password_has_eight_characters_at_least()
    {
        var customer = await store.RegisterCustomer();

        (await Change(customer.Token, customer.Password, "1234567")).Expect(HttpStatusCode.BadRequest)
            .At("error.details.field").GetString().ShouldBe("newPassword");
    }

    [Fact]
    public async Task A_picture_is_kept_and_served()
    {
        var customer = await store.RegisterCustomer();

        var answer = await Upload(customer.Token, Convert.FromHexString(Jpeg), "me.txt", "text/plain");

        answer.Expect(HttpStatusCode.OK).At("message").GetString().ShouldNotBeNullOrEmpty();
        var url = new Uri(answer.At("data.avatar").GetString()!);
        url.AbsolutePath.ShouldEndWith(".jpg");
        var picture = await store.Get(url.AbsolutePath);
        picture.Expect(HttpStatusCode.OK).Bytes.ShouldBe(Convert.FromHexString(Jpeg));
        picture.Headers["Content-Type"].ShouldBe("image/jpeg");
        (await store.Get("/pure-essence/v1/auth/me", customer.Token)).At("data.avatar").GetString().ShouldBe(url.ToString());
    }

    [Fact]
    public async Task A_new_picture_takes_the_place_of_the_old()
    {
        var customer = await store.RegisterCustomer();
        var first = (await Upload(customer.Token, Convert.FromHexString(Jpeg))).At("data.avatar").GetString()!;

        var second = (await Upload(customer.Token, Convert.FromHexString(Jpeg))).At("data.avatar").GetString()!;

        second.ShouldNotBe(first);
        (await store.Get(new Uri(first).AbsolutePath)).Expect(HttpStatusCode.NotFound);
        (await store.Get(new Uri(second).AbsolutePath)).Expect(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("MZ a program, renamed", "photo.jpg", "image/jpeg")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "photo.svg", "image/svg+xml")]
    [InlineData("GIF89a", "photo.gif", "image/gif")]
    public async Task What_is_no_picture_by_its_content_is_refused(string content, string name, string type)
    {
        var customer = await store.RegisterCustomer();

        var answer = await Upload(customer.Token, Encoding.ASCII.GetBytes(content), name, type);

        answer.Expect(HttpStatusCode.UnsupportedMediaType).At("error.code").GetString().ShouldBe("UNSUPPORTED_MEDIA_TYPE");
        (await store.Get("/pure-essence/v1/auth/me", customer.Token)).At("data").TryGetProperty("avatar", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData(5 * 1024 * 1024, HttpStatusCode.OK)]
    [InlineData((5 * 1024 * 1024) + 1, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(6 * 1024 * 1024, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_picture_has_5_MB_at_most(int size, HttpStatusCode status)
    {
        var customer = await store.RegisterCustomer();
        var content = new byte[size];
        Convert.FromHexString(Jpeg).CopyTo(content, 0);

        (await Upload(customer.Token, content)).Expect(status);
    }

    [Fact]
    public async Task A_form_without_a_picture_is_refused()
    {
        var customer = await store.RegisterCustomer();
        using var empty = new MultipartFormDataContent { { new StringContent("x"), "other" } };
        using var text = new MultipartFormDataContent { { new StringContent("x"), "avatar" } };

        foreach (var form in new[] { empty, text })
        {
            (await store.Post($"{Profile}/avatar", form, customer.Token)).Expect(HttpStatusCode.BadRequest)
                .At("error.details.field").GetString().ShouldBe("avatar");
        }

        (await store.Post($"{Profile}/avatar", new { avatar = "x" }, customer.Token)).Expect(HttpStatusCode.UnsupportedMediaType);
    }

    private Task<Answer> Change(string token, string currentPassword, string newPassword) =>
        store.Post($"{Profile}/change-password", new { currentPassword, newPassword }, token);

    private Task<Answer> Login(string email, string password) => store.Post("/pure-essence/v1/auth/login", new { email, password });

    private async Task<Answer> Upload(string token, byte[] content, string name = "me.jpg", string type = "image/jpeg")
    {
        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue(type);
        using var form = new MultipartFormDataContent { { file, "avatar", name } };
        return await store.Post($"{Profile}/avatar", form, token);
    }
}
