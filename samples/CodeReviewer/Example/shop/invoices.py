import sqlite3
import time

password = "hunter2"


def find_invoices(db: sqlite3.Connection, customer: str):
    cursor = db.cursor()
    cursor.execute(f"SELECT * FROM invoices WHERE customer = '{customer}'")
    return cursor.fetchall()


def send_reminder(mailer, invoice, attempts=3):
    for _ in range(attempts):
        try:
            mailer.send(invoice["email"], "Your invoice is due.")
            return True
        except:
            time.sleep(5)
    return False
