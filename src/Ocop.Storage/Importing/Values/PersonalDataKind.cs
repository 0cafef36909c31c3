namespace Ocop.Storage.Importing.Values;

/// <summary>Data of persons that lists hold and a public registry does not need.</summary>
internal enum PersonalDataKind
{
    /// <summary>The person who represents the producer (người đại diện).</summary>
    Representative,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A number by which a person is known (CCCD, CMND, số định danh).</summary>
    IdentityNumber,

    /// <summary>An electronic address.</summary>
    Email,

    /// <summary>A day or year of birth.</summary>
    BirthDate,

    /// <summary>The number of a bank account (số tài khoản, STK) and whose it is.</summary>
    BankAccount,
}
